import { message } from '../../lib/locale/message.ts';

/** What the reader has written beside an entry. */
export function OwnNote({ note }: { readonly note: string | undefined }) {
  if (note === undefined) return null;
  return (
    <section aria-labelledby="card-note">
      <h3 id="card-note">{message('ownNote')}</h3>
      <p class="own-note">{note}</p>
    </section>
  );
}
