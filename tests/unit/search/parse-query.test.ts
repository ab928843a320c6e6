import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../lib/search/parse-query.ts';

const wordsOf = (text: string) => parseQuery(text).words;

describe('parseQuery', () => {
  it('takes words apart at white space of any kind, each once', () => {
    expect(wordsOf('接诉即办\u3000社区\n社区')).toEqual(['接诉即办', '社区']);
    expect(wordsOf('  ')).toEqual([]);
  });

  it('keeps white space within quotation marks, those of Chinese keyboards too', () => {
    expect(wordsOf('"one license" 行业')).toEqual(['one license', '行业']);
    expect(wordsOf('“one license”')).toEqual(['one license']);
    expect(wordsOf('＂a b＂')).toEqual(['a b']);
  });

  it('takes what stands between quotation marks without a space for one word', () => {
    expect(wordsOf('“七有”“五性”')).toEqual(['七有五性']);
  });

  it('lets a quotation that is still being typed reach to the end', () => {
    expect(wordsOf('"a b c')).toEqual(['a b c']);
    expect(wordsOf('"')).toEqual([]);
  });

  it('folds traditional characters, width and case', () => {
    expect(wordsOf('一業一證 ２５ ABC')).toEqual(['一业一证', '25', 'abc']);
  });

  it.each(['.*', '%', '😀', '\\', '[', '<b>'])('takes %s for what it is', (text) => {
    expect(wordsOf(text)).toEqual([text]);
  });

  it('refuses what nobody types', () => {
    expect(parseQuery('长'.repeat(10_000))).toEqual({ words: [], problem: 'queryTooLong' });
    expect(parseQuery('一 二 三 四 五 六 七 八 九 十 甲 乙 丙 丁 戊 己 庚')).toMatchObject({
      problem: 'queryTooLong',
    });
    expect(parseQuery('长'.repeat(400)).problem).toBeNull();
  });
});
