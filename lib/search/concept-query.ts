import { foldText } from '../text/fold-text.ts';
import { foldEnglish } from './concept-index.ts';
import { type PinyinQuery, pinyinQuery } from './pinyin.ts';

/** What was typed, in the forms in which it is compared. Each is empty or null where it can't be that. */
export interface ConceptQuery {
  readonly chinese: string;
  readonly pinyin: PinyinQuery | null;
  readonly english: string;
}

/** Longer than any name: what is pasted whole into the box is cut here. */
const longest = 200;

export function conceptQuery(typed: string): ConceptQuery {
  const text = typed.slice(0, longest);
  return { chinese: foldText(text).text, pinyin: pinyinQuery(text), english: foldEnglish(text) };
}
