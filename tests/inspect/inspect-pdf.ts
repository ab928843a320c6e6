import type { Reason } from '../../lib/detection/detection.ts';
import { readNewspaper } from '../../lib/newspaper/read-newspaper.ts';
import type { FindMatches } from './find-matches.ts';
import { type Inspection, inspection } from './inspection.ts';
import { readPdfPages } from './open-in-node.ts';
import { printIssue } from './print-issue.ts';

/** What the product makes of a PDF: the articles of a newspaper's issue, or why there are none. */
export async function inspectPdf(
  bytes: Uint8Array,
  url: string | null,
  findMatches: FindMatches,
): Promise<Inspection> {
  const reasons: Reason[] = [{ code: 'content-type', values: { type: 'application/pdf' } }];
  const pages = await readPdfPages(bytes);
  if (!pages.ok) return inspection('pdf', [...reasons, { code: pages.failure.key, values: {} }]);
  const issue = readNewspaper(pages.value);
  const { paper, articles, unassigned } = issue;
  const counts = { pages: String(issue.pages.length), articles: String(articles.length) };
  reasons.push({ code: 'newspaper', values: { paper: paper ?? '', ...counts } });
  return {
    ...inspection('pdf', reasons, printIssue(issue, url, findMatches)),
    unassigned: unassigned.map(({ text }) => text).join('\n'),
  };
}
