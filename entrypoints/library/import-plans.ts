import { layerName } from '../../components/packs/glossaries-page.tsx';
import { packName } from '../../components/packs/pack-about.tsx';
import type { ImportTarget } from '../../components/packs/pack-import-state.ts';
import type { InstalledPack, PackPlan, PackProgress, Packs } from '../../lib/library/packs.ts';
import { baseName } from '../../lib/library/read-pack-file.ts';
import { message } from '../../lib/locale/message.ts';
import { type Result, success } from '../../lib/outcome/result.ts';
import type { ReadableFormat } from '../../lib/packs/guess-format.ts';
import type { Pack, PackHead } from '../../lib/packs/pack.ts';
import { ownTermsOfPack } from '../../lib/packs/pack-of-own-terms.ts';
import type { OwnTermStore } from '../own-pages/own-term-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { planOwnTermsBack, withoutTermsBack, withTermsBack } from './own-terms-back.ts';

/** What plans are worked out of, and carried out with. */
export interface ImportSources {
  readonly packs: Packs;
  readonly own: OwnTermStore;
  readonly notices: NoticeStore;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

/** A pack that the reader has said yes to. */
interface Decided {
  readonly pack: Pack;
  readonly from: Pick<InstalledPack, 'fileName' | 'format'>;
  readonly target: ImportTarget;
}

/** What was done, in a sentence, and the way back. */
interface CarriedOut {
  readonly said: string;
  readonly undo: () => void;
}

/** Works out what bringing in a pack would do, and does it. */
export function importPlans({ packs, own, notices, now }: ImportSources) {
  /** A pack with a name and, unless its file says who it is, an id that takes nobody's place but its own. */
  async function named(pack: Pack, fileName: string, format: ReadableFormat) {
    const fixed = format === 'json' || (format.startsWith('skos') && pack.name.zh !== '');
    if (fixed) return { pack, fixed };
    const here = await packs.list();
    const same = here.find((each) => each.fileName === fileName && each.format === format);
    const name = pack.name.zh === '' ? { ...pack.name, zh: baseName(fileName) } : pack.name;
    const taken = new Set(here.map(({ id }) => id));
    return { pack: { ...pack, name, id: same?.id ?? freeId(pack.id, taken) }, fixed };
  }

  async function target(pack: Pack): Promise<ImportTarget> {
    const terms = ownTermsOfPack(pack, now());
    if (terms === null) {
      const plan = await withNames(await packs.plan(pack));
      return {
        kind: 'pack',
        plan,
        headDiffers: plan.replaces !== null && headText(plan.replaces) !== headText(pack),
      };
    }
    const { added, changed, unchanged } = planOwnTermsBack(terms, own.own.value);
    return { kind: 'own', added: added.length, changed: changed.length, unchanged };
  }

  /** The plan with its glossaries by what they are called. */
  async function withNames(plan: PackPlan): Promise<PackPlan> {
    const names = new Map((await packs.list()).map((each) => [each.id, packName(each)]));
    const nameOf = (where: string) =>
      where === 'own' || where === 'bundled' ? layerName(where) : (names.get(where) ?? where);
    return { ...plan, alike: plan.alike.map((each) => ({ ...each, where: nameOf(each.where) })) };
  }

  async function bringBackOwn(pack: Pack): Promise<Result<CarriedOut>> {
    const terms = ownTermsOfPack(pack, now()) ?? [];
    const plan = planOwnTermsBack(terms, own.own.value);
    const failed = await own.change((current) => withTermsBack(current, plan));
    if (failed) return { ok: false, failure: failed };
    const undo = async () => {
      const stuck = await own.change((current) => withoutTermsBack(current, plan));
      if (stuck) notices.sayProblem(stuck);
      else notices.say(message('ownUndone'));
    };
    const said = message('pimOwnDone', String(plan.added.length), String(plan.changed.length));
    return success({ said, undo: () => void undo() });
  }

  async function install(
    { pack, from, target: { plan } }: Decided & { readonly target: Extract<ImportTarget, { kind: 'pack' }> },
    onProgress: (progress: PackProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<CarriedOut>> {
    const { replaces } = plan;
    const before = replaces && (await packs.read(replaces.id));
    const installed = await packs.install(pack, from, onProgress, signal);
    if (!installed.ok) return installed;
    const undo = () => (replaces && before ? putBack(before, replaces) : takeOut(installed.value));
    const said = message(
      replaces ? 'pimUpdated' : 'pimDone',
      packName(pack),
      String(installed.value.concepts),
    );
    return success({ said, undo: () => void undo() });
  }

  async function takeOut(installed: InstalledPack): Promise<void> {
    const removed = await packs.remove([installed.id]);
    if (!removed.ok) return notices.sayProblem(removed.failure);
    notices.say(message('packRemoved', packName(installed)));
  }

  async function putBack(before: Pack, replaced: InstalledPack): Promise<void> {
    const { id, fileName, format, enabled } = replaced;
    const back = await packs.install(before, { fileName, format }, () => {}, new AbortController().signal);
    const done = back.ok && !enabled ? await packs.enable([id], false) : back;
    if (!done.ok) return notices.sayProblem(done.failure);
    notices.say(message('pimPutBack', packName(before)));
  }

  /** Fails as `Packs.install` does, or because the own terms could not be stored. */
  async function carryOut(
    decided: Decided,
    onProgress: (progress: PackProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<CarriedOut>> {
    const { target: to } = decided;
    return to.kind === 'own'
      ? bringBackOwn(decided.pack)
      : install({ ...decided, target: to }, onProgress, signal);
  }

  return { named, target, carryOut };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}

function headText({ name, version, region, licence }: PackHead): string {
  return JSON.stringify([name.zh, name.en, version, region.zh, region.en, licence]);
}
