import { Converter } from 'opencc-js';
import { keptInGlossary, keptInInterface } from './hand-kept.ts';

/** Quotation marks of Taiwan for those of the mainland. */
const marks: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** Characters and the vocabulary of Taiwan: for the sentences of the interface. */
export const interfaceText = converter('twp', keptInInterface);

/** Characters alone: what the glossary says of the mainland's institutions keeps the words they use. */
export const glossaryText = converter('tw', keptInGlossary);

/** Converts by OpenCC all but what is kept by hand; the longest of those counts. */
function converter(to: 'tw' | 'twp', kept: Readonly<Record<string, string>>): (simplified: string) => string {
  const convert = Converter({ from: 'cn', to });
  const words = Object.keys(kept).sort((a, b) => b.length - a.length);
  const either = new RegExp(`(${words.join('|')})`);
  return (simplified) =>
    simplified
      .split(either)
      .map((piece) => kept[piece] ?? convert(piece))
      .join('')
      .replace(/[“”‘’]/g, (mark) => marks[mark] ?? mark);
}
