import { useRef } from 'preact/hooks';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import './section-tabs.css';

/** What the popup shows under its search box. */
export type Section = 'page' | 'glossary' | 'recent';

const sections: readonly (readonly [Section, MessageKey])[] = [
  ['page', 'sectionPage'],
  ['glossary', 'sectionGlossary'],
  ['recent', 'sectionRecent'],
];

export const tabId = (section: Section): string => `tab-${section}`;
export const panelId = 'section';

interface SectionTabsProps {
  /** Null while a search is shown instead. */
  readonly section: Section | null;
  readonly onSelect: (section: Section) => void;
}

/** The popup's sections as tabs: one Tab stop, the arrow keys choose (WAI-ARIA tabs, automatic activation). */
export function SectionTabs({ section, onSelect }: SectionTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const at = sections.findIndex(([each]) => each === section);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && sections.at((Math.max(at, 0) + step) % sections.length);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSelect(next[0]);
    list.current?.querySelector<HTMLElement>(`#${tabId(next[0])}`)?.focus();
  }

  return (
    <div aria-label={message('sections')} class="section-tabs" onKeyDown={move} ref={list} role="tablist">
      {sections.map(([each, key]) => (
        <button
          aria-controls={panelId}
          aria-selected={each === section}
          id={tabId(each)}
          key={each}
          onClick={() => onSelect(each)}
          role="tab"
          tabIndex={each === (section ?? 'page') ? 0 : -1}
          type="button"
        >
          {message(key)}
        </button>
      ))}
    </div>
  );
}
