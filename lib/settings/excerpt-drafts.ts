import { browser } from 'wxt/browser';
import { isRecord } from '../glossary/json-shape.ts';
import { failure, type Result, success } from '../outcome/result.ts';

/** What the reader has written about an excerpt and not saved yet. */
export interface ExcerptDraft {
  readonly note: string;
  readonly tags: readonly string[];
}

/** One key an excerpt: two open pages never write over each other's drafts. */
const keyOf = (canonicalUrl: string, id: string): string => `excerptDraft:${id}:${canonicalUrl}`;

/** The drafts of some excerpts of an article by their ids; what is malformed counts for nothing. Never throws. */
export async function readDrafts(
  canonicalUrl: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ExcerptDraft>> {
  try {
    const stored = await browser.storage.local.get(ids.map((id) => keyOf(canonicalUrl, id)));
    const drafts = ids.map((id) => [id, parseDraft(stored[keyOf(canonicalUrl, id)])] as const);
    return new Map(drafts.flatMap(([id, draft]) => (draft ? [[id, draft]] : [])));
  } catch {
    return new Map();
  }
}

/** Keeps a draft, or drops it (null); fails with `draftNotKept`. */
export async function keepDraft(
  canonicalUrl: string,
  id: string,
  draft: ExcerptDraft | null,
): Promise<Result<null>> {
  const key = keyOf(canonicalUrl, id);
  try {
    await (draft ? browser.storage.local.set({ [key]: draft }) : browser.storage.local.remove(key));
    return success(null);
  } catch {
    return failure('draftNotKept');
  }
}

function parseDraft(stored: unknown): ExcerptDraft | null {
  if (!isRecord(stored)) return null;
  const { note, tags } = stored;
  if (typeof note !== 'string' || !Array.isArray(tags)) return null;
  return { note, tags: tags.filter((tag) => typeof tag === 'string') };
}
