import { expect, it } from 'vitest';
import { findJumps } from '../../../lib/article/find-jumps.ts';

it.each([
  ['每一步都有人交代。”（下转第三版）', [{ direction: 'to', page: '第三版' }]],
  ['写进了清单。（下转2版）', [{ direction: 'to', page: '2版' }]],
  ['（上接1版）走进大厅', [{ direction: 'from', page: '1版' }]],
  ['（紧接第一版）走进大厅', [{ direction: 'from', page: '第一版' }]],
  ['(下转 A2 版)', [{ direction: 'to', page: 'A2版' }]],
  ['这一版的稿子转三次才定', []],
  ['地铁转3路公交', []],
])('%s', (text, expected) => {
  expect(findJumps(text)).toEqual(expected);
});
