import type { OrphanReason } from '../../lib/anchoring/anchoring.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import type { PageExcerpt } from '../../lib/messaging/protocol.ts';
import { MarkedQuote } from '../excerpt/marked-quote.tsx';
import { shortQuote } from '../library/short-quote.ts';
import type { ExcerptsOnPage } from './excerpts-on-page.ts';
import { ExcerptWriting } from './panel-excerpt.tsx';

const reasons: Readonly<Record<OrphanReason, MessageKey>> = {
  gone: 'orphanGone',
  cut: 'orphanCut',
  changed: 'orphanChanged',
  ambiguous: 'orphanAmbiguous',
};

interface PanelOrphanProps {
  readonly page: ExcerptsOnPage;
  readonly shown: PageExcerpt;
}

/** One excerpt that stands nowhere on the page: why, where it stood, and the way to give it a place again. */
export function PanelOrphan({ page, shown: { excerpt, reason } }: PanelOrphanProps) {
  return (
    <li>
      <p class="panel-quote" lang="zh-CN">
        <MarkedQuote mark={excerpt.mark} quote={excerpt.printed} />
      </p>
      {reason && <p class="panel-small">{message(reasons[reason])}</p>}
      {excerpt.context !== '' && (
        <details class="panel-more">
          <summary>{message('panelOldParagraph')}</summary>
          <p class="panel-quote" lang="zh-CN">
            {excerpt.context}
          </p>
        </details>
      )}
      <div class="panel-buttons">
        <button
          aria-label={message('panelAttachThis', shortQuote(excerpt))}
          class="button-quiet"
          onClick={() => page.actions.attach(excerpt.id)}
          type="button"
        >
          {message('panelAttach')}
        </button>
      </div>
      <ExcerptWriting excerpt={excerpt} page={page} />
    </li>
  );
}
