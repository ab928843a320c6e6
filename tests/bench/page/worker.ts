import type { Concept } from '../../../lib/glossary/concept.ts';
import { createMatcher, type Matcher } from '../../../lib/matching/create-matcher.ts';
import type { ConceptEntry, MatchReply } from '../../../lib/messaging/protocol.ts';

/** Plays the background: builds a matcher over plain strings, answers slices of blocks. */
let matcher: Matcher | null = null;
let entries: ReadonlyMap<string, ConceptEntry> = new Map();

const levels = ['国家', '北京市', '东城区', '街道'] as const;

function entryOf(id: string, text: string, index: number): ConceptEntry {
  const concept: Concept = {
    id,
    prefLabel: { zh: text, en: text },
    altLabels: { zh: [], en: [] },
    hiddenLabels: [],
    pinyin: '',
    level: levels[index % levels.length] ?? '国家',
    since: null,
    definition: { zh: text, en: text },
    facts: [],
    checked: '2026-11-24',
    broader: [],
    related: [],
    matching: { match: [] },
  };
  return { concept, categoryId: 'bench', sources: {}, narrower: [], relatedLabels: {} };
}

addEventListener('message', ({ data }) => {
  if (data.designations) {
    const texts = data.designations as string[];
    const made = texts.map((text, index) => ({ text, conceptId: `c${index}` }));
    entries = new Map(made.map(({ text, conceptId }, index) => [conceptId, entryOf(conceptId, text, index)]));
    matcher = createMatcher(made);
    postMessage({ id: data.id });
    return;
  }
  const matches = (data.blocks as string[]).map((block) => matcher?.match(block) ?? []);
  const ids = new Set(matches.flat().map(({ conceptId }) => conceptId));
  const needed = [...ids].flatMap((id) => entries.get(id) ?? []);
  const value: MatchReply = { matches, entries: needed, problem: null };
  postMessage({ id: data.id, reply: { ok: true, value } });
});
