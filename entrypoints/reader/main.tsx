import { message } from '../../lib/locale/message.ts';
import { prepareDocument } from '../popup/prepare-document.ts';
import { openReader } from './open-reader.tsx';

prepareDocument(`${message('readerTitle')} · ${message('extName')}`);
const closing = new AbortController();
// A page that is kept for going back to still lives.
window.addEventListener('pagehide', ({ persisted }) => persisted || closing.abort());

// A site can lead to this page, so it might also put it into a frame and have its buttons pressed unseen.
if (window.top === window) await openReader(closing.signal);
