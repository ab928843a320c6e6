import { message } from '../../lib/locale/message.ts';

/** Shown while the glossary is read. */
export function ConceptLoading() {
  return <p class="concept-note">{message('conceptLoading')}</p>;
}
