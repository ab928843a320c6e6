import { expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-article.ts';
import { expectations, openPage } from './page-fixtures.ts';

const file = '14_late_script.html';

it('waits for a text that a script brings, and reads it once it is there', () => {
  const { document, url } = openPage(file);
  const expected = expectations.get(file);
  expect(readArticle(document, url)).toMatchObject({
    detection: { type: 'pending' },
    article: null,
    parts: [],
  });

  // What the page's own script does when its time has come.
  const script = [...document.scripts].map((each) => each.text).find((text) => text.includes('var a='));
  const data = JSON.parse(/var a=(\{.*?\});\n/.exec(script ?? '')?.[1] ?? '') as Record<string, string>;
  document.title = `${data.title}_北京号`;
  const app = document.getElementById('app');
  if (app === null) throw new Error('The sample has changed.');
  app.innerHTML = `<div class="article"><h1>${data.title}</h1><div class="meta"><span class="src">来源：${data.columnName}</span> <span class="time">2026-08-18 10:20</span></div><div class="content">${data.content}</div></div>`;

  const { detection, article } = readArticle(document, url);
  expect(detection.type).toBe('article');
  expect(article).toMatchObject({
    title: expected?.title,
    source: expected?.source,
    authors: [],
    editors: [],
  });
  expect(article?.publishedAt).toBe('2026-08-18T10:20:00+08:00');
  expect(article?.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});
