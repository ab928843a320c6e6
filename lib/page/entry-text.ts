import { citeSource } from '../glossary/cite-source.ts';
import { newestFact } from '../glossary/newest-fact.ts';
import { partNames } from '../glossary/part-names.ts';
import type { ConceptEntry } from '../messaging/protocol.ts';
import { inLanguage } from '../text/language.ts';

/** An entry as plain text for the clipboard: what names and definitions there are, the newest fact with its source. */
export function entryText({ concept, sources }: ConceptEntry): string {
  const { prefLabel, pinyin, definition } = concept;
  const fact = newestFact(concept);
  const source = fact && sources[fact.source];
  const names = [pinyin, prefLabel.en].filter((name) => name !== '').join('；');
  const lines = [names === '' ? prefLabel.zh : `${prefLabel.zh}（${names}）`, definition.zh, definition.en];
  if (concept.parts) lines.splice(2, 0, partNames(concept.parts, 'zh'));
  if (fact) lines.push(inLanguage(fact.text, 'zh'));
  if (source) lines.push(`来源：${citeSource(source)}${source.url ? ` ${source.url}` : ''}`);
  return lines.filter((line) => line !== '').join('\n');
}
