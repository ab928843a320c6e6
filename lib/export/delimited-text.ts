/** What spreadsheets take for a formula when a cell begins with it (OWASP, CSV injection); in East Asia full-width signs, too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** What a CSV file begins with: a byte order mark, without which spreadsheets take UTF-8 for something else. */
export const csvStart = '\ufeff';

/** A row of a CSV file (RFC 4180) with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;
}

/** A table as a whole CSV file. */
export function csvText(table: readonly (readonly string[])[]): string {
  return `${csvStart}${table.map(csvRow).join('')}`;
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
