import { failure, type Result, success } from '../outcome/result.ts';
import { tooLarge } from './pack-limits.ts';

export type Separator = ',' | '\t' | ';';

/** What our own tables put before a cell that a spreadsheet would compute (see lib/export/delimited-text.ts). */
const disarmed = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/**
 * The rows of a delimited text (RFC 4180; a line feed alone ends a row, too). Cells in quotation marks may hold
 * separators, line ends and doubled marks; tab-separated text has no quotation. Rows without any text are left out.
 * `packQuoteOpen`: a quotation that never ends, with the number of the row in which it begins.
 */
export function delimitedRows(text: string, separator: Separator): Result<string[][]> {
  const refused = tooLarge(text.length);
  if (refused) return refused;
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  const endCell = () => {
    row.push(cell.replace(disarmed, ''));
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    row = [];
  };
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '"' && cell === '' && separator !== '\t') {
      const end = quotationEnd(text, at);
      if (end < 0) return failure('packQuoteOpen', String(rows.length + 1));
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end;
    } else if (unit === separator) {
      endCell();
    } else if (unit === '\n' || unit === '\r') {
      if (text.startsWith('\r\n', at)) at += 1;
      endRow();
    } else {
      cell += unit;
    }
  }
  endRow();
  return success(rows);
}

/** The separator that a table's first line has most often outside quotation; a comma where it has none. */
export function guessSeparator(text: string): Separator {
  const [line = ''] = text.split(/\r?\n|\r/, 1);
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const separators: readonly Separator[] = [',', '\t', ';'];
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

function quotationEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  return end;
}
