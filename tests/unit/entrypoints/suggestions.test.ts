import { describe, expect, it } from 'vitest';
import { articleSuggestion, conceptSuggestion } from '../../../entrypoints/background/suggestions.ts';
import type { ConceptEntry } from '../../../lib/glossary/glossary.ts';
import type { KeptArticle } from '../../../lib/store/records.ts';
import { shippedGlossary } from '../glossary/shipped.ts';

const entry = shippedGlossary.entries.get('jie-su-ji-ban') as ConceptEntry;
const article = (title: string, source: string | null = null) =>
  ({ title, source, publishedAt: '2026-08-12T16:28:00+08:00' }) as KeptArticle;

describe('a concept under the address bar', () => {
  it('is named, read and translated, in the way the browser takes it', () => {
    expect(conceptSuggestion(entry, 'plain')).toEqual({
      content: '接诉即办',
      description: '接诉即办 — jiē sù jí bàn · Swift Response to Public Complaints',
    });
    expect(conceptSuggestion(entry, 'xml').description).toBe(
      '<match>接诉即办</match> <dim>jiē sù jí bàn · Swift Response to Public Complaints</dim>',
    );
  });
});

describe('an article under the address bar', () => {
  it('leads to its page in the library', () => {
    expect(articleSuggestion(article('长凳', '东城融媒'), 'x://library', 'plain')).toEqual({
      content: 'x://library',
      description: '长凳 — 东城融媒 · 2026-08-12',
    });
  });

  it('cannot write markup into the list', () => {
    const { description } = articleSuggestion(article('<url>"A" & \'B\'</match>'), 'x', 'xml');
    expect(description).toBe(
      '<match>&#60;url&#62;&#34;A&#34; &#38; &#39;B&#39;&#60;/match&#62;</match> <dim>2026-08-12</dim>',
    );
  });

  it('stays on its line and keeps its direction', () => {
    expect(articleSuggestion(article('一\n二\u202e三\ud800'), 'x', 'plain').description).toBe(
      '一 二 三 — 2026-08-12',
    );
  });
});
