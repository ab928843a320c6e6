import { drawIssue } from '../../newspaper/draw-issue.ts';
import { framedBriefs, frontPage, mixedColumns } from '../../newspaper/layouts-plain.ts';

/** An issue of four pages made of our own articles, as a PDF's bytes. */
export function fourPages(): Promise<Buffer> {
  return drawIssue([frontPage(), mixedColumns(), framedBriefs()].flatMap(({ sheets }) => sheets));
}
