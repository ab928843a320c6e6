import type { ComponentChildren } from 'preact';
import type { Article, Person } from '../../lib/article/article.ts';
import { describeReason } from '../../lib/detection/describe-reason.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';
import type { KeptArticle } from '../../lib/store/records.ts';
import { sayInstant, sayPublished } from './say-date.ts';

interface ArticleDetailsProps {
  readonly head: KeptArticle;
  /** Null where the text can't be read: the head knows less. */
  readonly article: Article | null;
}

/** Where an article is from, when it was read, and why it was taken for Dongcheng news. */
export function ArticleDetails({ head, article }: ArticleDetailsProps) {
  const reasons = head.detection.reasons.map((reason) => describeReason(reason, uiLocale()));
  return (
    <section class="details">
      <h2>{message('libDetails')}</h2>
      <dl>
        <Detail name={message('libSource')}>{head.source}</Detail>
        <Detail name={message('libContentSource')}>{article?.contentSource}</Detail>
        <Detail name={message('libPublished')}>{sayPublished(head.publishedAt)}</Detail>
        <Detail name={message('libPaper')}>{head.page}</Detail>
        <Detail name={message('libAuthors')}>{sayPersons(head.authors)}</Detail>
        <Detail name={message('libEditors')}>{sayPersons(article?.editors ?? [])}</Detail>
        <Detail name={message('libFirstRead')}>{sayInstant(head.firstReadAt)}</Detail>
        <Detail name={message('libLastRead')}>{sayInstant(head.lastReadAt)}</Detail>
        <Detail name={message('libAddress')}>{head.canonicalUrl}</Detail>
      </dl>
      {reasons.length > 0 && (
        <>
          <h3>{message('why')}</h3>
          <ul>
            {reasons.map((reason) => (
              <li dir="auto" key={reason}>
                {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Nothing where nothing is known. */
function Detail({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function sayPersons(persons: readonly Person[]): string {
  return persons.map(({ name, role }) => (role ? `${name}（${role}）` : name)).join('、');
}
