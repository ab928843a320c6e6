/** Name of the file of a backup by the reader's own day: `dongcheng-gloss-2026-11-24.ndjson.gz`, as it is packed. */
export function backupName(now: number): string {
  const date = new Date(now);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `dongcheng-gloss-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.ndjson.gz`;
}
