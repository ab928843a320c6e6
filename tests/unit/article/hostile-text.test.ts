import { expect, it } from 'vitest';
import { canonicalUrl } from '../../../lib/article/canonical-url.ts';
import { classifyBlocks } from '../../../lib/article/classify-blocks.ts';
import { cleanDocumentTitle } from '../../../lib/article/clean-title.ts';
import { findJumps } from '../../../lib/article/find-jumps.ts';
import { cleanSource, parseInfoRow } from '../../../lib/article/info-row.ts';
import { parseByline } from '../../../lib/article/parse-byline.ts';
import { parseDate } from '../../../lib/article/parse-date.ts';
import { parseDateline } from '../../../lib/article/parse-dateline.ts';

const hints = {
  tag: 'p',
  className: '',
  align: 'center',
  bold: false,
  linked: false,
  afterImage: true,
} as const;
const pieces = [
  '1',
  '　',
  ' ',
  '（',
  '记者',
  '来源：',
  '2026-08-12 ',
  '摄',
  '顾 ',
  '上一页',
  '、',
  '·',
  '（记者',
  '图',
  '-',
  '_',
  '（转第',
  '东城区',
];
const sizes = [40, 118, 158, 20_000];

/** Each reader must get through any text in a moment: none may look back over and over. */
it.each(pieces)('a text made of “%s” is read at once', (piece) => {
  for (const size of sizes) {
    for (const end of ['', 'x', '。', '摄', '）', '?']) {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size) + end;
      const start = performance.now();
      classifyBlocks([{ text, hints }], [text]);
      parseDateline(text);
      parseByline(text);
      parseDate(text);
      findJumps(text);
      cleanSource(text);
      parseInfoRow([text]);
      cleanDocumentTitle(text);
      canonicalUrl(`https://www.example.cn/${text}`);
      expect(performance.now() - start).toBeLessThan(400);
    }
  }
});
