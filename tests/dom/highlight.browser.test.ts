import { expect, test } from 'vitest';

test('the browser paints highlights made of static ranges without touching the page', () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = '深化接诉即办改革';
  document.body.append(paragraph);
  const text = paragraph.firstChild as Text;
  const before = document.documentElement.outerHTML;

  const range = new StaticRange({ startContainer: text, startOffset: 2, endContainer: text, endOffset: 6 });
  CSS.highlights.set('dcg-term', new Highlight(range));

  expect(CSS.highlights.get('dcg-term')?.size).toBe(1);
  expect(document.documentElement.outerHTML).toBe(before);
});
