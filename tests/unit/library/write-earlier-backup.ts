import { writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BackupRecord } from '../../../lib/backup/backup.ts';
import type { BackupStep } from '../../../lib/library/library-backup.ts';
import { packBackup } from '../../../lib/library/pack-backup.ts';
import { articleOf, hour, morning } from './visits.ts';

/**
 * `npx tsx tests/unit/library/write-earlier-backup.ts` wrote the backup that stands for those of the first version
 * of the database: no excerpts yet, and settings without what came later. It is never written again.
 */
async function* steps(): AsyncGenerator<BackupStep> {
  const article = articleOf({ text: '老库里的第一篇，讲接诉即办。' });
  const records: BackupRecord[] = [
    {
      kind: 'article',
      value: {
        url: article.canonicalUrl,
        article,
        detection: { type: 'article', siteId: 'bjdch', reasons: [] },
        firstReadAt: morning,
        lastReadAt: morning + hour,
        deletedAt: null,
        binChangedAt: null,
        revisions: [{ lastReadAt: morning, article: articleOf({ text: '老库里的第一稿。' }) }],
      },
    },
    { kind: 'settings', value: { enabled: true, disabledHosts: ['www.example.cn'], occurrences: 'first' } },
  ];
  yield { records, leftOut: 0 };
}

const { file } = await packBackup(steps(), {
  schema: 1,
  onProgress: () => {},
  signal: new AbortController().signal,
});
const text = gunzipSync(Buffer.from(await file.arrayBuffer()));
writeFileSync(new URL('../../fixtures/backups/schema-1.ndjson', import.meta.url), text);
