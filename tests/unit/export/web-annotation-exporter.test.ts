import fc from 'fast-check';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../../lib/anchoring/anchor.ts';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../../lib/anchoring/describe-target.ts';
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

function exportedAndRead(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const read = readWebAnnotations(exported(webAnnotationExporter, selectionOf(excerpts)), 0);
  if (!read.ok) throw new Error(read.failure.key);
  return read.value.excerpts;
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

  it('anchor after coming back as they did before: never at a double, however the text has changed', () => {
    const seven = '景山街道今年新建养老驿站7家，为12户老人送餐。';
    const nine = '东四街道今年新建养老驿站9家，为30户老人送餐。';
    const target = describeTarget(anchorText([seven, nine]), { start: 0, end: 14 });
    expect(target.doubles).toBeDefined();
    const excerpt = sampleExcerpt('居民谈停车', { target });
    const [back] = exportedAndRead([excerpt]);
    expect(back).toEqual(excerpt);
    for (const paragraphs of [[nine], [nine, seven], [`${seven}（供图）`], ['别的。']]) {
      const changed = anchorText(paragraphs);
      expect(back && anchor(changed, back.target)).toEqual(anchor(changed, target));
    }
    expect(back && anchor(anchorText([nine]), back.target).outcome).toBe('orphaned');
  });

  it('of an earlier version come back without what it did not write, and damaged ones are refused', () => {
    const target = describeTarget(anchorText(['街道深化改革。', '街道深化改革！']), { start: 0, end: 4 });
    const document = json([sampleExcerpt('居民谈停车', { target })]);
    const [annotation] = document.first.items;
    const { rival, doubles, ...earlier } = annotation.dongchengGloss;
    expect([rival, doubles]).toEqual([target.rival, JSON.parse(JSON.stringify(target.doubles))]);
    const read = (own: object) =>
      readWebAnnotations(JSON.stringify({ ...annotation, dongchengGloss: own }), 0);
    const { quote, position, paragraph } = target;
    expect(read(earlier)).toMatchObject({
      value: { excerpts: [{ target: { quote, position, paragraph } }] },
    });
    const broken = [{ rival: -1 }, { rival, doubles: { ...doubles, parts: [{}] } }, { rival, doubles: null }];
    for (const told of broken)
      expect(read({ ...earlier, ...told })).toMatchObject({
        value: { refused: [{ key: 'refusedDamaged' }] },
      });
  });
});
