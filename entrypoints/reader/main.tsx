import { render } from 'preact';
import { ReaderNotice } from '../../components/reader/reader-notice.tsx';
import { message } from '../../lib/locale/message.ts';
import { prepareDocument } from '../popup/prepare-document.ts';

prepareDocument(`${message('openReader')} · ${message('extName')}`);
render(<ReaderNotice source={new URLSearchParams(location.search).get('src')} />, document.body);
