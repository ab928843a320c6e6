import { message } from '../../lib/locale/message.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';
import type { FigureSentence } from '../../lib/page/analyse-text.ts';
import { comparisonWords, daysOf, inDigits } from './figure-words.ts';
import { moveBetweenRows } from './move-between-rows.ts';
import type { PanelActions } from './panel-actions.ts';
import { SentenceButton } from './sentence-button.tsx';

interface FigureTableProps {
  readonly sentences: readonly FigureSentence[];
  readonly actions: PanelActions;
}

/** The figures of the article, those of a sentence under it. */
export function FigureTable({ sentences, actions }: FigureTableProps) {
  return (
    <table class="panel-figures" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{message('panelFigure')}</th>
          <th scope="col">{message('panelFigureOf')}</th>
          <th scope="col">{message('panelFigureWhen')}</th>
        </tr>
      </thead>
      {sentences.map(({ shown, figures }) => (
        <tbody key={`${shown.part} ${shown.start}`}>
          <tr>
            <th class="panel-figure-sentence" colSpan={3} scope="rowgroup">
              <SentenceButton onJump={actions.jumpTo} sentence={shown} />
            </th>
          </tr>
          {figures.map((figure) => (
            <FigureRow figure={figure} key={figure.start} onJump={actions.jumpTo} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface FigureRowProps {
  readonly figure: FigureSentence['figures'][number];
  readonly onJump: PanelActions['jumpTo'];
}

function FigureRow({ figure, onJump }: FigureRowProps) {
  const { printed, value, counted, period, comparison } = figure;
  const digits = inDigits(figure, uiLocale());
  const days = period && daysOf(period);
  return (
    <tr>
      <th scope="row">
        <button class="panel-value" data-row onClick={() => onJump(figure)} type="button">
          <data lang="zh-CN" value={String(value)}>
            {printed}
          </data>
        </button>
        {digits && <span class="panel-small">{digits}</span>}
      </th>
      <td lang="zh-CN">{counted ?? <span aria-hidden="true">–</span>}</td>
      <td>
        {period && <span lang="zh-CN">{period.printed}</span>}
        {days && days !== period?.printed && <span class="panel-small">{days}</span>}
        {comparison && <span class="panel-compared">{comparisonWords(comparison)}</span>}
      </td>
    </tr>
  );
}
