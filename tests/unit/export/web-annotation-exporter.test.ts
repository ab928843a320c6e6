import fc from 'fast-check';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import type { ExportSelection } from '../../../lib/export/exporter.ts';
import { readWebAnnotations } from '../../../lib/export/read-web-annotations.ts';
import { webAnnotationExporter } from '../../../lib/export/web-annotation-exporter.ts';
import { annotationContextDocument } from './annotation-context.ts';
import { annotationFaults } from './annotation-shape.ts';
import { anyExcerpts, exported, sampleExcerpt, selectionOf, text } from './sample-excerpts.ts';

interface Expanded {
  readonly [property: string]: readonly Record<string, unknown>[] | undefined;
}

const oa = 'http://www.w3.org/ns/oa#';
const activity = 'http://www.w3.org/ns/activitystreams#';

const json = (excerpts: readonly Excerpt[], over?: Partial<ExportSelection>) =>
  JSON.parse(exported(webAnnotationExporter, selectionOf(excerpts, over)));

/** Expands a document as any JSON-LD processor would; no other context than the standard's is to be had. */
async function expand(document: JsonLdDocument): Promise<Expanded> {
  const documentLoader = async (url: string) => {
    expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
    return { documentUrl: url, document: annotationContextDocument };
  };
  const options = { safe: true, documentLoader } as unknown as jsonld.Options.Expand;
  const nodes = (await jsonld.expand(document, options)) as unknown as readonly Expanded[];
  expect(nodes).toHaveLength(1);
  return nodes[0] ?? {};
}

const rich = sampleExcerpt('接诉即办”改革，𠮷祥胡同', {
  note: '看停车。\n再看长凳。',
  tags: ['停车', '议事 会'],
});

describe('exported web annotations', () => {
  it('have the shapes of the specification', () => {
    fc.assert(
      fc.property(anyExcerpts, (excerpts) => {
        // Addresses of the web are IRIs only when written as such.
        const clean = excerpts.map((excerpt) => ({
          ...excerpt,
          source: { ...excerpt.source, url: 'https://a.example/b' },
        }));
        expect(annotationFaults(json(clean))).toEqual([]);
      }),
    );
    expect(annotationFaults({ ...json([rich]), total: '1' })).toHaveLength(1);
  });

  it('mean the same to a JSON-LD processor', async () => {
    const collection = await expand(
      json([rich, sampleExcerpt('长凳', { id: '6f1c2d9e-0000-4000-8000-000000000002' })]),
    );
    expect(collection['@type']).toEqual([`${activity}OrderedCollection`]);
    expect(collection[`${activity}totalItems`]).toEqual([{ '@value': 2 }]);
    const [page] = (collection[`${activity}first`] ?? []) as unknown as Expanded[];
    const [items] = page?.[`${activity}items`] ?? [];
    const [annotation, other] = (items?.['@list'] ?? []) as Expanded[];
    expect(annotation?.['@id']).toBe(`urn:uuid:${rich.id}`);
    expect(annotation?.[`${oa}motivatedBy`]).toEqual(
      ['highlighting', 'commenting', 'tagging'].map((name) => ({ '@id': oa + name })),
    );
    expect(annotation?.[`${oa}hasBody`]?.map((body) => body[`${oa}hasPurpose`])).toEqual([
      [{ '@id': `${oa}commenting` }],
      [{ '@id': `${oa}tagging` }],
      [{ '@id': `${oa}tagging` }],
    ]);
    const [target] = (annotation?.[`${oa}hasTarget`] ?? []) as unknown as Expanded[];
    expect(target?.[`${oa}hasSource`]).toEqual([{ '@id': rich.source.url }]);
    expect(target?.[`${oa}hasSelector`]?.[0]?.[`${oa}exact`]).toEqual([
      { '@value': rich.target.quote.exact },
    ]);
    expect(annotation?.['https://dongcheng-gloss.invalid/ns#excerpt']?.[0]).toMatchObject({
      '@type': '@json',
      '@value': { mark: 'amber' },
    });
    expect(other?.[`${oa}hasBody`]).toBeUndefined();
  });

  it('give positions in code points', () => {
    const [, position] = json([rich]).first.items[0].target.selector;
    expect([...text].slice(position.start, position.end).join('')).toBe(rich.target.quote.exact);
    expect(position.end).toBe(rich.target.position.end - 1);
  });

  it('leave positions out where the text is unknown or has other words there', () => {
    for (const textOf of [() => null, () => `新${text}`])
      expect(json([rich], { textOf }).first.items[0].target.selector).toHaveLength(1);
  });

  it('come back as the excerpts they were', () => {
    fc.assert(
      fc.property(anyExcerpts, (excerpts) => {
        const read = readWebAnnotations(exported(webAnnotationExporter, selectionOf(excerpts)), 0);
        expect(read).toEqual({ ok: true, value: { excerpts, refused: [] } });
      }),
      { numRuns: 500 },
    );
  });
});
