import { levels } from '../../lib/glossary/levels.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import type { Bilingual } from '../../lib/text/language.ts';
import { Select } from '../controls/select.tsx';
import { type GlossaryFilter, glossaryGroups } from './glossary-groups.ts';
import { RovingList } from './roving-list.tsx';
import './glossary-browser.css';

interface GlossaryBrowserProps {
  readonly entries: readonly ConceptEntry[];
  /** Names of the categories by id, in order. */
  readonly categories: ReadonlyMap<string, Bilingual>;
  readonly filter: GlossaryFilter;
  readonly onFilter: (filter: GlossaryFilter) => void;
  readonly onOpen: (conceptId: string) => void;
}

/** The whole glossary by category, whatever page is in front; narrowed by category and level. */
export function GlossaryBrowser({ entries, categories, filter, onFilter, onOpen }: GlossaryBrowserProps) {
  const language = uiLanguage();
  const groups = glossaryGroups(entries, categories, filter);
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  return (
    <div class="glossary">
      <div class="glossary-filter">
        <Select
          label={message('filterCategory')}
          onChange={(categoryId) => onFilter({ ...filter, categoryId })}
          options={[
            [null, message('allCategories')],
            ...[...categories].map(([id, name]) => [id, name[language]] as const),
          ]}
          value={filter.categoryId}
        />
        <Select
          label={message('filterLevel')}
          onChange={(level) => onFilter({ ...filter, level })}
          options={[
            [null, message('allLevels')],
            ...levels.map((each) => [each, levelMessage(each)] as const),
          ]}
          value={filter.level}
        />
        <p role="status">{message('glossaryCount', String(count))}</p>
      </div>
      {count === 0 && <p class="hint">{message('glossaryNone')}</p>}
      <RovingList>
        {groups.map(({ id, name, entries: inGroup }) => (
          <section aria-labelledby={`category-${id}`} class="glossary-group" key={id}>
            <h2 id={`category-${id}`}>{name[language]}</h2>
            <ul>
              {inGroup.map((entry) => (
                <li key={entry.concept.id}>
                  <EntryButton entry={entry} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </RovingList>
    </div>
  );
}

interface EntryButtonProps {
  readonly entry: ConceptEntry;
  readonly onOpen: (conceptId: string) => void;
}

function EntryButton({ entry: { concept }, onOpen }: EntryButtonProps) {
  return (
    <button class="entry" onClick={() => onOpen(concept.id)} type="button">
      <span class="term-label" lang="zh-CN">
        {concept.prefLabel.zh}
      </span>{' '}
      <span class="term-level" data-level={concept.level}>
        {levelMessage(concept.level)}
      </span>{' '}
      <span class="term-english" lang="en">
        {concept.prefLabel.en}
      </span>
    </button>
  );
}
