import type { Encoding } from './guess-encoding.ts';
import type { ReadableFormat } from './guess-format.ts';
import { type ColumnMapping, guessColumns } from './table-columns.ts';

/** What the columns of a table hold, and whether its first row says so. */
export interface TableChoice {
  readonly hasHeading: boolean;
  readonly columns: ColumnMapping;
}

/** A table as it is shown before it is read. */
export interface TableGuess extends TableChoice {
  /** The first rows, the heading among them; long cells cut. */
  readonly rows: readonly (readonly string[])[];
}

/** What a file is taken for. */
export interface FileGuess {
  /** Null where nobody can tell. */
  readonly format: ReadableFormat | null;
  /** Null for archives, and where the format isn't known. */
  readonly encoding: Encoding | null;
  /** Null where it is none, or wasn't looked at yet. */
  readonly table: TableGuess | null;
}

/** What the reader says that a file is; null leaves it to be guessed. */
export interface FileChoice {
  readonly format: ReadableFormat | null;
  readonly encoding: Encoding | null;
  readonly table: TableChoice | null;
}

export const nothingChosen: FileChoice = { format: null, encoding: null, table: null };

const shownRows = 6;
const longestCell = 60;

/** What a table's columns hold, as far as its headings tell and the reader hasn't said. */
export function guessTable(rows: readonly (readonly string[])[], chosen: FileChoice['table']): TableGuess {
  const [first = []] = rows;
  const guessed = guessColumns(first);
  const { hasHeading, columns } = chosen ?? { hasHeading: guessed !== null, columns: guessed ?? [] };
  const shown = rows.slice(0, shownRows);
  const width = Math.max(0, ...shown.map((row) => row.length));
  return {
    hasHeading,
    columns: Array.from({ length: width }, (_, at) => columns[at] ?? null),
    rows: shown.map((row) => row.map((cell) => cell.slice(0, longestCell))),
  };
}
