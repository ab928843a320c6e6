import type { SeriesPoint } from '../../lib/concordance/figure-series.ts';
import type { FigurePoint } from '../../lib/concordance/figures-near.ts';
import { citeSource } from '../../lib/glossary/cite-source.ts';
import { message } from '../../lib/locale/message.ts';
import { type FigureLinks, pointHref } from './point-href.ts';

interface FigureTableProps {
  readonly name: string;
  readonly points: readonly SeriesPoint[];
  readonly links: FigureLinks;
  /** False where the table is for screen readers alone and must not take the focus. */
  readonly linked: boolean;
}

/** Figures with their days and sentences. */
export function FigureTable({ name, points, links, linked }: FigureTableProps) {
  return (
    <table class="usage-table figure-table">
      <caption class="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{message('kwicDay')}</th>
          <th scope="col">{message('figuresFigure')}</th>
          <th class="figure-sentence" scope="col">
            {message('figuresSentence')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, at) => (
          <tr key={at}>
            <th scope="row">{point.day}</th>
            <td lang="zh-CN">
              {point.printed}
              {point.times > 1 && <span class="figure-times"> ×{point.times}</span>}
            </td>
            <td class="figure-sentence" lang="zh-CN">
              <Sentence links={links} linked={linked} point={point} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SentenceProps {
  readonly point: FigurePoint;
  readonly links: FigureLinks;
  readonly linked: boolean;
}

function Sentence({ point, links, linked }: SentenceProps) {
  const href = linked ? pointHref(point, links) : null;
  const { origin, sentence } = point;
  const source = origin.kind === 'glossary' ? links.sources[origin.source] : undefined;
  return (
    <>
      {href === null ? <bdi>{sentence}</bdi> : <a href={href}>{<bdi>{sentence}</bdi>}</a>}
      {origin.kind === 'glossary' && (
        <span class="figure-origin">
          {' '}
          {message('figuresGlossary')}
          {source && ` · ${citeSource(source)}`}
        </span>
      )}
    </>
  );
}
