import type { Pack } from './pack.ts';
import type { PackFormat } from './pack-format.ts';
import { writePackJson } from './pack-json.ts';
import { writePackTable } from './pack-table.ts';
import { writeAnki } from './write-anki.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeTbx } from './write-tbx.ts';
import { writeTurtle } from './write-turtle.ts';
import { writeYomitan } from './write-yomitan.ts';

/** A pack as a file of a format: a text, or the bytes of an archive. What is lost says `lossOf`. */
export function writePack(format: PackFormat, pack: Pack): string | Uint8Array {
  switch (format) {
    case 'json':
      return writePackJson(pack);
    case 'csv':
    case 'tsv':
      return writePackTable(format, pack);
    case 'tbx':
      return writeTbx(pack);
    case 'skos-json-ld':
      return writeJsonLd(pack);
    case 'skos-turtle':
      return writeTurtle(pack);
    case 'yomitan':
      return writeYomitan(pack);
    case 'markdown':
      return writeMarkdown(pack);
    case 'anki':
      return writeAnki(pack);
  }
}
