/** What spreadsheets take for a formula when a cell begins with it (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180) with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export function csvText(table: readonly (readonly string[])[]): string {
  return `\ufeff${table.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('')}`;
}

/** A table as tab-separated values, which know no quotation: tabs and line ends within a cell become spaces. */
export function tsvText(table: readonly (readonly string[])[]): string {
  return table
    .map((row) => `${row.map((cell) => harmless(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`)
    .join('');
}

/** An apostrophe before what would be computed; spreadsheets don't show it. */
function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
