import { type ResultOption, resultOptions } from '../../components/lookup/result-options.ts';
import { isEditable } from '../../lib/dom/editable.ts';
import type { LookupStore } from './lookup-store.ts';

/** What keys do that the store can't do itself. */
export interface LookupKeyPorts {
  readonly box: () => HTMLInputElement | null;
  readonly open: (option: ResultOption) => void;
  /** Jumps to a term on the page in front. */
  readonly jump: (conceptId: string) => void;
}

/** Keys of the popup: typing anywhere goes to the box, arrows choose, Enter opens, Ctrl or ⌘ with Enter jumps. */
export function lookupKeys(store: LookupStore, { box, open, jump }: LookupKeyPorts) {
  function chosen(): ResultOption | undefined {
    return store.searching.value ? resultOptions(store.results.value)[store.active.value] : undefined;
  }

  /** The concept that a jump is meant for: the card's, else the chosen result's. */
  function meant(): string | undefined {
    const option = chosen();
    return store.trail.value.at(-1) ?? (option?.kind === 'term' ? option.term.entry.concept.id : undefined);
  }

  function move(step: 1 | -1): void {
    if (store.searching.value) {
      const count = resultOptions(store.results.value).length;
      store.active.value = (store.active.value + step + count) % count;
    } else if (step === 1) {
      document.querySelector<HTMLElement>('main [tabindex="0"]')?.focus();
    }
  }

  /** Keys pressed in the box. Those that edit its text are left to it. */
  function onBoxKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    const option = chosen();
    if (step) move(step);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && option) open(option);
    else return;
    event.preventDefault();
  }

  /** Keys pressed anywhere. */
  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') onEscape(event);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onJump(event);
    else if (isTyping(event)) box()?.focus();
  }

  /** Closes what is open, one thing at a time; then the browser closes the popup. */
  function onEscape(event: KeyboardEvent): void {
    if (store.trail.value.length > 0) store.closeCard();
    else if (store.query.value !== '') store.setQuery('');
    else return;
    event.preventDefault();
    box()?.focus();
  }

  function onJump(event: KeyboardEvent): void {
    const conceptId = meant();
    if (conceptId === undefined) return;
    event.preventDefault();
    jump(conceptId);
  }

  return { onBoxKey, onKey };
}

/** True for a key that writes, pressed where nothing else is written. Space presses buttons. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || isEditable(document.activeElement)) return false;
  const isChoosing = document.activeElement instanceof HTMLSelectElement;
  return !isChoosing && (event.key === 'Process' || (event.key.length === 1 && event.key !== ' '));
}
