import { message } from '../../lib/locale/message.ts';
import type { ExcerptsOnPage } from './excerpts-on-page.ts';
import { moveBetweenRows } from './move-between-rows.ts';
import { PanelExcerpt } from './panel-excerpt.tsx';
import { PanelOrphan } from './panel-orphan.tsx';

/** The reader's excerpts of the page: those that stand there in the order of their places, then those that don't. */
export function PanelExcerpts({ page }: { readonly page: ExcerptsOnPage }) {
  const { excerpts, actions } = page;
  const placed = excerpts.filter(({ outcome }) => outcome !== 'orphaned');
  const orphans = excerpts.filter(({ outcome }) => outcome === 'orphaned');
  if (excerpts.length === 0) return <p class="hint">{message('panelNoExcerpts')}</p>;
  return (
    <>
      <ol class="panel-excerpts" onKeyDown={moveBetweenRows}>
        {placed.map((each) => (
          <PanelExcerpt key={each.excerpt.id} page={page} shown={each} />
        ))}
      </ol>
      {orphans.length > 0 && (
        <>
          <h3 class="panel-orphans">{message('panelOrphans', String(orphans.length))}</h3>
          <p class="hint">{message('panelOrphansHint')}</p>
          <ul class="panel-excerpts">
            {orphans.map((each) => (
              <PanelOrphan key={each.excerpt.id} page={page} shown={each} />
            ))}
          </ul>
        </>
      )}
      <button class="button-plain" onClick={actions.openInLibrary} type="button">
        {message('panelExcerptsInLibrary')}
      </button>
    </>
  );
}
