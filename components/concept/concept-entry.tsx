import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import { Checked } from '../card/checked.tsx';
import { Definition } from '../card/definition.tsx';
import { Facts } from '../card/facts.tsx';
import { Parts } from '../card/parts.tsx';
import { LiveMessage } from '../controls/live-message.tsx';
import './concept-entry.css';

interface ConceptEntryViewProps {
  readonly entry: ConceptEntry;
  readonly hrefOf: (conceptId: string) => string;
  readonly onReport: () => void;
  /** What came of it, else empty. */
  readonly reported: string;
}

/** A concept of the glossary in full. */
export function ConceptEntryView({ entry, hrefOf, onReport, reported }: ConceptEntryViewProps) {
  const { concept, relatedLabels } = entry;
  const linksTo = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const label = relatedLabels[id];
      return label === undefined ? [] : [{ href: hrefOf(id), label }];
    });
  return (
    <section aria-labelledby="concept-entry" class="concept-entry">
      <h2 class="visually-hidden" id="concept-entry">
        {message('conceptEntry')}
      </h2>
      <Definition concept={concept} />
      {concept.parts && <Parts mentioned={null} parts={concept.parts} />}
      <Facts entry={entry} language={uiLanguage()} />
      <Related links={linksTo(concept.broader)} title="broader" />
      <Related links={linksTo(entry.narrower)} title="narrower" />
      <Related links={linksTo(concept.related)} title="related" />
      <Checked concept={concept} onReport={onReport} />
      <LiveMessage text={reported} />
    </section>
  );
}

interface RelatedProps {
  readonly title: MessageKey;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

function Related({ title, links }: RelatedProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h3>{message(title)}</h3>
      <ul class="concept-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} lang="zh-CN">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
