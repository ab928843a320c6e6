import { citeSource } from '../glossary/cite-source.ts';
import { newestFact } from '../glossary/newest-fact.ts';
import type { ConceptEntry } from '../messaging/protocol.ts';

/** An entry as plain text for the clipboard: names, both definitions, the newest fact with its source. */
export function entryText({ concept, sources }: ConceptEntry): string {
  const { prefLabel, pinyin, definition } = concept;
  const fact = newestFact(concept);
  const source = fact && sources[fact.source];
  const lines = [`${prefLabel.zh}（${pinyin}；${prefLabel.en}）`, definition.zh, definition.en];
  if (fact) lines.push(fact.text.zh);
  if (source) lines.push(`来源：${citeSource(source)}${source.url ? ` ${source.url}` : ''}`);
  return lines.join('\n');
}
