import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { TextAnalysis } from '../../lib/page/analyse-text.ts';
import type { TermNotes } from '../../lib/settings/term-notes.ts';
import type { ExcerptsOnPage } from './excerpts-on-page.ts';
import { FigureTable } from './figure-table.tsx';
import type { PanelActions } from './panel-actions.ts';
import { PanelExcerpts } from './panel-excerpts.tsx';
import { PanelSection } from './panel-section.tsx';
import { PanelTerms } from './panel-terms.tsx';
import { IgnoredTerms, UnlistedTerms } from './unlisted-terms.tsx';

/** What is known of an article's text. */
export interface ReadText {
  readonly analysis: TextAnalysis;
  /** True once every part was matched. */
  readonly complete: boolean;
  /** True where only the article's beginning is shown. */
  readonly cut: boolean;
}

interface PanelArticleProps {
  readonly text: ReadText;
  /** Key of the sentence for the reader where something went wrong with the terms, else null. */
  readonly problem: string | null;
  readonly excerpts: ExcerptsOnPage | null;
  readonly notes: TermNotes;
  readonly studied: ReadonlySet<string> | null;
  readonly actions: PanelActions;
}

/** The article beside its page: its terms, what has no entry yet, its figures. */
export function PanelArticle({
  text: { analysis, complete, cut },
  problem,
  excerpts,
  notes,
  studied,
  actions,
}: PanelArticleProps) {
  const { terms, coverage, figures } = analysis;
  const ignored = new Set(notes.ignored);
  const unlisted = analysis.unlisted.filter(({ key }) => !ignored.has(key));
  const hidden = analysis.unlisted.filter(({ key }) => ignored.has(key));
  const count = figures.reduce((sum, sentence) => sum + sentence.figures.length, 0);
  return (
    <>
      <nav aria-label={message('panelContents')} class="panel-contents">
        {excerpts && (
          <a href="#panel-excerpts">{message('panelExcerptsLink', String(excerpts.excerpts.length))}</a>
        )}
        <a href="#panel-terms">{message('panelTermsLink', String(terms.length))}</a>
        {complete && <a href="#panel-unlisted">{message('panelUnlistedLink', String(unlisted.length))}</a>}
        <a href="#panel-figures">{message('panelFiguresLink', String(count))}</a>
      </nav>
      {cut && <p class="hint">{message('panelCut')}</p>}
      {excerpts && (
        <PanelSection id="panel-excerpts" title={message('panelExcerpts', String(excerpts.excerpts.length))}>
          <PanelExcerpts page={excerpts} />
        </PanelSection>
      )}
      <PanelSection id="panel-terms" title={message('pageTerms', String(terms.length))}>
        {problem && <p class="problem">{problemMessage(problem)}</p>}
        {!complete && <p class="hint">{message('stillLooking')}</p>}
        {complete && terms.length === 0 && <p class="hint">{message('noTerms')}</p>}
        <PanelTerms actions={actions} studied={studied} terms={terms} />
      </PanelSection>
      {complete && (
        <PanelSection id="panel-unlisted" title={message('panelUnlisted', String(unlisted.length))}>
          <p class="panel-coverage">
            {coverage.total === 0
              ? message('panelNothingQuoted')
              : message('panelCoverage', String(coverage.total), String(coverage.listed))}
          </p>
          {unlisted.length > 0 && (
            <>
              <UnlistedTerms actions={actions} terms={unlisted} />
              <p class="hint">{message('panelAddTermHint')}</p>
            </>
          )}
          {hidden.length > 0 && <IgnoredTerms actions={actions} terms={hidden} />}
        </PanelSection>
      )}
      <PanelSection id="panel-figures" title={message('panelFigures', String(count))}>
        {count === 0 ? (
          <p class="hint">{message('panelNoFigures')}</p>
        ) : (
          <FigureTable actions={actions} sentences={figures} />
        )}
      </PanelSection>
    </>
  );
}
