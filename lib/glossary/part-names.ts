import type { Language } from '../text/language.ts';
import { inLanguage } from '../text/language.ts';
import type { Part } from './concept.ts';

/** What the parts of a counted term are called, in one line: 幼有所育、学有所教. */
export function partNames(parts: readonly Pick<Part, 'label'>[], language: Language): string {
  return parts.map(({ label }) => inLanguage(label, language)).join(language === 'zh' ? '、' : ', ');
}
