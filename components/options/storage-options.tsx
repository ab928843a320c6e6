import type { StorageReport } from '../../lib/library/library.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { sayBytes } from '../library/say-bytes.ts';

interface StorageOptionsProps {
  /** Null while it is being measured. */
  readonly report: StorageReport | null;
  /** Asks the browser not to evict the library. */
  readonly onPersist: () => void;
}

const tableNames: Readonly<Record<string, MessageKey>> = {
  articles: 'tableArticles',
  texts: 'tableTexts',
  revisions: 'tableRevisions',
  index: 'tableIndex',
  excerpts: 'tableExcerpts',
  tombstones: 'tableTombstones',
  study: 'tableStudy',
};

/** What the library takes up, table by table, and whether the browser has promised to leave it alone. */
export function StorageOptions({ report, onPersist }: StorageOptionsProps) {
  return (
    <section id="storage">
      <h2>{message('optStorage')}</h2>
      {report ? <Report onPersist={onPersist} report={report} /> : <p class="note">{message('measuring')}</p>}
    </section>
  );
}

function Report({ report, onPersist }: { readonly report: StorageReport; readonly onPersist: () => void }) {
  const { tables, usage, quota, persisted } = report;
  return (
    <>
      <table class="storage">
        <thead>
          <tr>
            <th scope="col">{message('storageWhat')}</th>
            <th scope="col">{message('storageRecords')}</th>
            <th scope="col">{message('storageSize')}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ name, records, bytes }) => (
            <tr key={name}>
              <th scope="row">{name in tableNames ? message(tableNames[name] ?? 'tableIndex') : name}</th>
              <td>{records}</td>
              <td>{sayBytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {usage !== null && quota !== null && (
        <p class="note">{message('storageUsed', sayBytes(usage), sayBytes(quota))}</p>
      )}
      <p>{message(persisted ? 'persisted' : 'notPersisted')}</p>
      {!persisted && (
        <button class="button-quiet" onClick={onPersist} type="button">
          {message('persist')}
        </button>
      )}
    </>
  );
}
