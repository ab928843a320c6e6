import type { HeadFacts } from '../../article/head-facts.ts';
import { findInScripts } from '../script-text.ts';
import type { Site } from '../site.ts';

/** A string field of the article object that the page's script holds (`var a={…}`). */
function field(document: Document, name: string): string[] {
  const raw = findInScripts(document, new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"|\\d{10,13})`));
  if (raw === null) return [];
  try {
    return [String(JSON.parse(raw))];
  } catch {
    return [];
  }
}

function embeddedFacts(document: Document): Partial<HeadFacts> {
  return {
    titles: field(document, 'title'),
    dates: field(document, 'publishTime'),
    sources: field(document, 'columnName'),
  };
}

/** Content pages of the Beijing Daily apps (xinwen, peking, bjwb-app) and their share pages (ie, bj). */
export const bjdApp: Site = {
  id: 'bjd-app',
  title: ['.article h1', 'h1', '.article-title', '.title'],
  date: ['.infomation .time', '.meta .time', '.time'],
  source: ['.infomation .source', '.meta .src', '.src', '.source'],
  facts: embeddedFacts,
};
