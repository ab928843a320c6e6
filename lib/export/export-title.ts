import { beijingDay } from './beijing-time.ts';
import { exportWord } from './export-words.ts';
import type { ExportSelection } from './exporter.ts';

/** What an export is called: `摘录 2026-08-12`. */
export function exportTitle({ language, now }: ExportSelection): string {
  return `${exportWord('excerpts', language)} ${beijingDay(now)}`;
}

/** How many there are: `共 5 条`. */
export function excerptCount({ language, excerpts: { length } }: ExportSelection): string {
  if (language === 'zh') return `共 ${length} 条`;
  return length === 1 ? '1 excerpt' : `${length} excerpts`;
}
