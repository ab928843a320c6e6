import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPackFile } from '../../lib/library/read-pack-file.ts';
import { failure } from '../../lib/outcome/result.ts';
import type { PackHead } from '../../lib/packs/pack.ts';
import { formatFiles, type PackFormat } from '../../lib/packs/pack-format.ts';
import { packBuilder, piecesOf } from '../../lib/packs/pack-pieces.ts';
import { writePack } from '../../lib/packs/write-pack.ts';
import type { FromPackWorker, ToPackWorker } from './protocol.ts';

/** Most notes that are handed on: of a large file in a wrong format there may be one for each row. */
const mostNotes = 200;

const nameless: PackHead = {
  id: 'pack',
  name: { zh: '', en: '' },
  version: '',
  region: { zh: '', en: '' },
  licence: '',
};

/** Reads or writes one file of a pack, so that the page never waits for it. To end it in the midst, terminate it. */
export default defineUnlistedScript(() => {
  let given = packBuilder(nameless);

  self.addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
    if (data.kind === 'read') void read(data).catch(sayUnreadable);
    else if (data.kind === 'head') given = packBuilder(data.head);
    else if (data.kind === 'piece') given.add(data.piece);
    else write(data.format);
  });

  async function read({ file, name, chosen }: Extract<ToPackWorker, { kind: 'read' }>): Promise<void> {
    const found = await readPackFile(file, name, chosen, {
      onGuess: (guess) => say({ kind: 'guess', guess }),
      onFetched: (share) => say({ kind: 'fetched', share }),
    });
    if (!found.ok) return say({ kind: 'failed', failure: found.failure });
    const { pack, notes } = found.value;
    const { categories, ...head } = pack;
    const concepts = categories.reduce((sum, category) => sum + category.concepts.length, 0);
    say({ kind: 'head', head, concepts });
    for (const piece of piecesOf(pack)) say({ kind: 'piece', piece });
    say({ kind: 'read', notes: notes.slice(0, mostNotes), noteCount: notes.length });
  }

  function write(format: PackFormat): void {
    try {
      const content = writePack(format, given.pack());
      const bytes = typeof content === 'string' ? content : new Uint8Array(content);
      say({ kind: 'written', file: new Blob([bytes], { type: formatFiles[format].type }) });
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
      say({ kind: 'failed', failure: failure('packNotWritten').failure });
    }
  }
});

function sayUnreadable(error: unknown): void {
  console.error('[Dongcheng Gloss]', error);
  say({ kind: 'failed', failure: failure('packUnreadable').failure });
}

function say(message: FromPackWorker): void {
  self.postMessage(message);
}
