import '../../components/controls/base.css';
import '../../components/lookup/lookup.css';
import '../../components/lookup/search-box.css';
import '../../components/lookup/section-tabs.css';
import '../../components/controls/switch.css';
import '../../components/library/keep-status.css';
import '../../components/page-terms/term-list.css';
import '../../components/popup/popup.css';
import { afterPaint } from './after-paint.ts';

// The popup itself is larger by far: it comes when there is something to see.
const drawnAhead = (await globalThis.drawnAhead) ?? false;
if (drawnAhead) await afterPaint();
const { startPopup } = await import('./start-popup.tsx');
await startPopup({ drawnAhead, afterPaint });
