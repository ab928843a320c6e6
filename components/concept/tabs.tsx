import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import './tabs.css';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly (readonly [tab: T, name: string])[];
  readonly open: T;
  readonly onOpen: (tab: T) => void;
  /** What the open tab shows. */
  readonly children: ComponentChildren;
}

/** Sections of which one is shown (WAI-ARIA tabs): arrow, Home and End keys go from tab to tab and open it. */
export function Tabs<T extends string>({ label, tabs, open, onOpen, children }: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(([tab]) => tab === open);
    const next = tabForKey(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onOpen(tab[0]);
    list.current?.querySelectorAll('button')[tabs.indexOf(tab)]?.focus();
  }

  return (
    <>
      <div aria-label={label} class="tabs" onKeyDown={move} ref={list} role="tablist">
        {tabs.map(([tab, name]) => (
          <button
            aria-controls={`${id}-panel`}
            aria-selected={tab === open}
            class="tab"
            id={`${id}-${tab}`}
            key={tab}
            onClick={() => onOpen(tab)}
            role="tab"
            tabIndex={tab === open ? 0 : -1}
            type="button"
          >
            {name}
          </button>
        ))}
      </div>
      <div aria-labelledby={`${id}-${open}`} class="tab-panel" id={`${id}-panel`} role="tabpanel">
        {children}
      </div>
    </>
  );
}

/** After the last tab comes the first. */
function tabForKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
