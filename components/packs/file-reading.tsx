import { message } from '../../lib/locale/message.ts';
import type { FileChoice, FileGuess } from '../../lib/packs/file-guess.ts';
import type { Encoding } from '../../lib/packs/guess-encoding.ts';
import type { ReadableFormat } from '../../lib/packs/guess-format.ts';
import { formatFiles, packFormats } from '../../lib/packs/pack-format.ts';
import { SelectField } from '../controls/select-field.tsx';
import { packFormatName } from './pack-format-names.ts';
import { TableMapping } from './table-mapping.tsx';

interface FileReadingProps {
  readonly guess: FileGuess;
  readonly disabled: boolean;
  readonly onChoose: (change: Partial<FileChoice>) => void;
}

const readable = packFormats.filter((format) => formatFiles[format].canBeRead) as ReadableFormat[];

const encodings: readonly (readonly [Encoding, string])[] = [
  ['utf-8', 'UTF-8'],
  ['gb18030', 'GBK / GB 18030'],
  ['utf-16le', 'UTF-16 LE'],
  ['utf-16be', 'UTF-16 BE'],
];

/** What a file is taken for, to be put right where the guess is wrong. */
export function FileReading({ guess, disabled, onChoose }: FileReadingProps) {
  const { format, encoding, table } = guess;
  const unknown = format === null ? [['', message('pimFormatUnknown')] as const] : [];
  return (
    <fieldset class="file-reading" disabled={disabled}>
      <legend class="visually-hidden">{message('pimGuessed')}</legend>
      <div class="file-guesses">
        <SelectField
          label={message('expFormat')}
          onChange={(chosen) => {
            const known = readable.find((each) => each === chosen);
            if (known) onChoose({ format: known, table: null });
          }}
          options={[...unknown, ...readable.map((each) => [each, packFormatName(each)] as const)]}
          value={format ?? ''}
        />
        {encoding !== null && (
          <SelectField
            label={message('pimEncoding')}
            onChange={(chosen) => {
              const known = encodings.find(([each]) => each === chosen)?.[0];
              if (known) onChoose({ encoding: known, table: null });
            }}
            options={encodings}
            value={encoding}
          />
        )}
      </div>
      <p class="pack-about">{message('pimGuessed')}</p>
      {table && <TableMapping onChange={(chosen) => onChoose({ table: chosen })} table={table} />}
    </fieldset>
  );
}
