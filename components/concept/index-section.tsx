import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import type { ConceptSection } from './concept-sections.ts';

interface IndexSectionProps {
  readonly section: ConceptSection;
  readonly counts: ReadonlyMap<string, number>;
  readonly hrefOf: (conceptId: string) => string;
}

/** A heading of the index and its concepts. */
export function IndexSection({ section: { label, entries }, counts, hrefOf }: IndexSectionProps) {
  return (
    <section>
      <h2>
        {label} <span class="concept-total">{entries.length}</span>
      </h2>
      <ul class="index-entries">
        {entries.map((entry) => (
          <li key={entry.concept.id}>
            <IndexEntry count={counts.get(entry.concept.id)} entry={entry} hrefOf={hrefOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface IndexEntryProps {
  readonly entry: ConceptEntry;
  /** Undefined before it was counted. */
  readonly count: number | undefined;
  readonly hrefOf: (conceptId: string) => string;
}

function IndexEntry({ entry: { concept }, count, hrefOf }: IndexEntryProps) {
  return (
    <a class="index-entry" href={hrefOf(concept.id)}>
      <span class="index-label" lang="zh-CN">
        {concept.prefLabel.zh}
      </span>{' '}
      <span class="index-level" data-level={concept.level}>
        {levelMessage(concept.level)}
      </span>{' '}
      <span class="index-count">
        {count === undefined ? '…' : count > 0 && message('indexCount', String(count))}
      </span>{' '}
      <span class="index-english" lang="en">
        {concept.prefLabel.en}
      </span>
    </a>
  );
}
