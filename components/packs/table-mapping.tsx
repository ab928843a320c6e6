import { type MessageKey, message } from '../../lib/locale/message.ts';
import type { TableChoice, TableGuess } from '../../lib/packs/file-guess.ts';
import { type TableField, tableFields } from '../../lib/packs/table-columns.ts';
import { Select } from '../controls/select.tsx';

interface TableMappingProps {
  readonly table: TableGuess;
  readonly onChange: (choice: TableChoice) => void;
}

const fieldNames: Readonly<Record<TableField, MessageKey>> = {
  id: 'packPartIds',
  category: 'colCategory',
  zh: 'colZh',
  en: 'packPartEnglishNames',
  altZh: 'colAltZh',
  altEn: 'packPartOtherEnglishNames',
  hidden: 'packPartHiddenNames',
  pinyin: 'packPartPinyin',
  level: 'packPartLevel',
  sinceZh: 'packPartSince',
  sinceEn: 'colSinceEn',
  definitionZh: 'ownDefinitionZh',
  definitionEn: 'ownDefinitionEn',
  scopeNoteZh: 'packPartScopeNotes',
  scopeNoteEn: 'colScopeNoteEn',
  broader: 'packPartBroader',
  related: 'packPartRelated',
  checked: 'packPartChecked',
};

/** What each column of a table holds, over its first rows. */
export function TableMapping({ table, onChange }: TableMappingProps) {
  const { columns, hasHeading, rows } = table;
  const options = [
    [null, message('colNone')] as const,
    ...tableFields.map((field) => [field, message(fieldNames[field])] as const),
  ];
  const [heading = [], ...rest] = hasHeading ? rows : [[], ...rows];

  /** A field is in one column only: the one that was told last. */
  function choose(column: number, field: TableField | null): void {
    const others = columns.map((each) => (each === field ? null : each));
    onChange({ hasHeading, columns: others.with(column, field) });
  }

  return (
    <div class="table-mapping">
      <h2>{message('colTitle')}</h2>
      <label class="table-heading">
        <input
          checked={hasHeading}
          onChange={(event) => onChange({ columns, hasHeading: event.currentTarget.checked })}
          type="checkbox"
        />
        {message('colHeading')}
      </label>
      <div class="table-preview">
        <table>
          <thead>
            <tr>
              {columns.map((field, column) => (
                <th data-left-out={field === null} key={column} scope="col">
                  <Select
                    label={message('colNumber', String(column + 1))}
                    onChange={(chosen) => choose(column, chosen)}
                    options={options}
                    value={field}
                  />
                </th>
              ))}
            </tr>
            {hasHeading && (
              <tr>
                {columns.map((field, column) => (
                  <td data-left-out={field === null} key={column}>
                    {heading[column]}
                  </td>
                ))}
              </tr>
            )}
          </thead>
          <tbody>
            {rest.map((row, no) => (
              <tr key={no}>
                {columns.map((field, column) => (
                  <td data-left-out={field === null} key={column}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
