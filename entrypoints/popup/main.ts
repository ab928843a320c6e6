import { browser } from 'wxt/browser';
import '../../components/controls/base.css';
import '../../components/lookup/lookup.css';
import '../../components/lookup/search-box.css';
import '../../components/lookup/section-tabs.css';
import '../../components/controls/switch.css';
import '../../components/library/keep-status.css';
import '../../components/page-terms/term-list.css';
import '../../components/popup/popup.css';
import { afterPaint } from './after-paint.ts';
import { sightKey } from './sight-key.ts';
import { tabInQuestion } from './tab-in-question.ts';

const tabId = await tabInQuestion();

/** Shows what the background has drawn of the popup for this tab; false where there is nothing. */
async function drawAhead(): Promise<boolean> {
  if (tabId === null) return false;
  const key = sightKey(tabId);
  const { [key]: sight } = await browser.storage.session.get(key);
  if (typeof sight !== 'string') return false;
  document.body.replaceChildren(...new DOMParser().parseFromString(sight, 'text/html').body.childNodes);
  document.querySelector('input')?.focus();
  return true;
}

// The popup itself is larger by far: it comes when there is something to see.
const drawnAhead = await drawAhead();
if (drawnAhead) await afterPaint();
const { startPopup } = await import('./start-popup.tsx');
await startPopup({ tabId, drawnAhead, afterPaint });
