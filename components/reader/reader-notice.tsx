import { message } from '../../lib/locale/message.ts';
import '../controls/base.css';
import './reader.css';

interface ReaderNoticeProps {
  /** The address that was asked for, as it was given; null where none was. */
  readonly source: string | null;
}

/** Says what the reader is going to do, and the way to what it was asked for. */
export function ReaderNotice({ source }: ReaderNoticeProps) {
  return (
    <main class="reader-notice">
      <h1>{message('openReader')}</h1>
      <p>{message('readerNotYet')}</p>
      <p>{message('readerWill')}</p>
      {source === null ? <p class="hint">{message('readerNoAddress')}</p> : <Asked source={source} />}
    </main>
  );
}

function Asked({ source }: { readonly source: string }) {
  return (
    <section>
      <h2>{message('readerAsked')}</h2>
      <p class="reader-address">
        <bdi>{source}</bdi>
      </p>
      {isWebAddress(source) ? (
        <a class="button" href={source} rel="noreferrer">
          {message('readerOriginal')}
        </a>
      ) : (
        <p class="problem">{message('readerBadAddress')}</p>
      )}
    </section>
  );
}

/** Anything else (javascript:, data:, a file) must not become a link in a page of ours. */
function isWebAddress(source: string): boolean {
  return URL.canParse(source) && /^https?:$/.test(new URL(source).protocol);
}
