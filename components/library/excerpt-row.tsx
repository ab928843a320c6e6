import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { dayOf } from '../../lib/library/catalogue-row.ts';
import { message } from '../../lib/locale/message.ts';
import { MarkedQuote } from '../excerpt/marked-quote.tsx';
import { RowDate } from './row-date.tsx';
import { shortQuote } from './short-quote.ts';

/** Where an excerpt is opened: in the library, or at its source in a new tab. */
export interface ExcerptLink {
  readonly href: string;
  readonly outside: boolean;
}

/** What can be done with one excerpt from its row. */
export interface ExcerptRowActions {
  readonly select: (range: boolean) => void;
  readonly edit: () => void;
  readonly copyCitation: () => void;
  /** Null where its source has no address on the web. */
  readonly copyLink: (() => void) | null;
}

interface ExcerptRowProps {
  readonly excerpt: Excerpt;
  readonly link: ExcerptLink;
  readonly reachable: boolean;
  readonly selected: boolean;
  readonly actions: ExcerptRowActions;
}

/** One excerpt of the list: its words as they are marked, a link to where they stand. */
export function ExcerptRow({ excerpt, link, reachable, selected, actions }: ExcerptRowProps) {
  const { mark, note, printed, target } = excerpt;
  const tabIndex = reachable ? 0 : -1;
  const [firstLine] = note.trim().split('\n');
  return (
    <div class="article-row excerpt-row" data-selected={selected}>
      <label class="row-choice">
        <span class="visually-hidden">{message('libChoose', shortQuote(excerpt))}</span>
        <input
          checked={selected}
          onClick={(event) => {
            // The store says what is selected; the click that drew a range must not untick its end.
            event.preventDefault();
            actions.select(event.shiftKey);
          }}
          tabIndex={tabIndex}
          type="checkbox"
        />
      </label>
      <RowDate publishedAt={dayOf(excerpt.createdAt)} />
      <div class="row-text">
        <a
          class="row-title excerpt-quote"
          dir="auto"
          href={link.href}
          lang="zh-CN"
          tabIndex={tabIndex}
          {...(link.outside && { target: '_blank', rel: 'noreferrer' })}
        >
          <MarkedQuote mark={mark} quote={printed.trim() || target.quote.exact} />
        </a>
        <p class="excerpt-note" dir="auto">
          {firstLine}
        </p>
        <ExcerptFacts excerpt={excerpt} />
      </div>
      <RowButtons actions={actions} excerpt={excerpt} tabIndex={tabIndex} />
    </div>
  );
}

/** Tags and source of an excerpt in one line. */
function ExcerptFacts({ excerpt: { tags, source } }: Pick<ExcerptRowProps, 'excerpt'>) {
  return (
    <p class="row-facts">
      {tags.map((tag) => (
        <bdi class="excerpt-tag" key={tag}>
          #{tag}
        </bdi>
      ))}
      <bdi lang="zh-CN">{source.title || message('libUntitled')}</bdi>
      {source.source && <bdi lang="zh-CN">{source.source}</bdi>}
      {source.publishedAt && <span>{source.publishedAt.slice(0, 10)}</span>}
    </p>
  );
}

interface RowButtonsProps extends Pick<ExcerptRowProps, 'excerpt' | 'actions'> {
  readonly tabIndex: 0 | -1;
}

function RowButtons({ excerpt, actions, tabIndex }: RowButtonsProps) {
  const quote = shortQuote(excerpt);
  const button = (name: string, label: string, act: () => void) => (
    <button aria-label={label} class="button-quiet" onClick={act} tabIndex={tabIndex} type="button">
      {name}
    </button>
  );
  return (
    <div class="excerpt-buttons">
      {button(message('excEdit'), message('excEditThis', quote), actions.edit)}
      {button(message('excCite'), message('excCiteThis', quote), actions.copyCitation)}
      {actions.copyLink && button(message('excLink'), message('excLinkThis', quote), actions.copyLink)}
    </div>
  );
}
