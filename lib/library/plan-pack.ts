import { spellValue } from '../excerpt/spell-value.ts';
import { designationsOf } from '../glossary/designations.ts';
import type { ConceptEntry } from '../glossary/glossary.ts';
import { type OpenLayer, openLayer } from '../matching/open-layer.ts';
import type { Pack } from '../packs/pack.ts';
import { entriesOf } from '../packs/pack-entries.ts';
import { foldText } from '../text/fold-text.ts';
import type { InstalledPack, PackPlan } from './packs.ts';
import type { SourceLayer } from './prepare-visit.ts';

/** What a pack is compared with. */
export interface PlanSources {
  /** The pack of its id that is there, and its entries. */
  readonly before: { readonly pack: InstalledPack; readonly entries: readonly ConceptEntry[] } | null;
  /** All glossaries that are matched with. */
  readonly layers: readonly SourceLayer[];
  /** What concepts of a glossary are called, by their ids. */
  readonly labelsOf: (from: string, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** Designations alike that are told; more are only counted. */
const mostAlike = 200;

/** Says what installing a pack would do. */
export async function planPack(pack: Pack, { before, layers, labelsOf }: PlanSources): Promise<PackPlan> {
  const entries = entriesOf(pack);
  const others = layers.filter(({ from }) => from !== pack.id);
  return {
    replaces: before?.pack ?? null,
    ...compared(before?.entries ?? [], entries),
    ...(await alikeIn(entries, others, labelsOf)),
  };
}

function compared(
  before: readonly ConceptEntry[],
  entries: readonly ConceptEntry[],
): Pick<PackPlan, 'added' | 'changed' | 'unchanged' | 'removed'> {
  const old = new Map(before.map((entry) => [entry.concept.id, entry]));
  const added: string[] = [];
  const changed: string[] = [];
  let unchanged = 0;
  for (const entry of entries) {
    const { id } = entry.concept;
    const known = old.get(id);
    old.delete(id);
    if (!known) added.push(id);
    else if (saysTheSame(known, entry)) unchanged += 1;
    else changed.push(id);
  }
  return { added, changed, unchanged, removed: [...old.keys()] };
}

/** Most are written by the same hand in the same order, and spelling them out again would take long. */
function saysTheSame(one: ConceptEntry, other: ConceptEntry): boolean {
  const said = ({ concept, categoryId, sources }: ConceptEntry) => [concept, categoryId, sources];
  return (
    JSON.stringify(said(one)) === JSON.stringify(said(other)) ||
    spellValue(said(one)) === spellValue(said(other))
  );
}

interface Alike {
  readonly label: string;
  readonly conceptId: string;
  readonly where: string;
}

async function alikeIn(
  entries: readonly ConceptEntry[],
  layers: readonly SourceLayer[],
  labelsOf: PlanSources['labelsOf'],
): Promise<Pick<PackPlan, 'alike' | 'alikeCount'>> {
  const opened = layers.map(({ from, layer }) => ({ from, layer: openLayer(layer) }));
  const found: Alike[] = [];
  let alikeCount = 0;
  for (const { text } of entries.flatMap(({ concept }) => designationsOf(concept))) {
    const other = firstAlike(text, opened);
    if (!other) continue;
    alikeCount += 1;
    if (found.length < mostAlike) found.push(other);
  }
  const named = await Promise.all(
    layers.map(async ({ from }) => {
      const ids = found.filter(({ where }) => where === from).map(({ conceptId }) => conceptId);
      return [from, ids.length > 0 ? await labelsOf(from, ids) : null] as const;
    }),
  );
  const labels = new Map(named);
  const alike = found.map(({ label, conceptId, where }) => ({
    label,
    other: labels.get(where)?.get(conceptId) ?? conceptId,
    where,
  }));
  return { alike, alikeCount };
}

function firstAlike(
  label: string,
  layers: readonly { readonly from: string; readonly layer: OpenLayer }[],
): Alike | null {
  const folded = foldText(label).text;
  for (const { from, layer } of layers) {
    for (const { conceptId } of layer.written(folded)) return { label, conceptId, where: from };
  }
  return null;
}
