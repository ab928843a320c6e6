import { readPlainText } from '../../lib/newspaper/read-plain-text.ts';
import type { FindMatches } from './find-matches.ts';
import { type Inspection, inspection } from './inspection.ts';
import { printIssue } from './print-issue.ts';

/** What the product makes of a plain text: the articles it can tell apart, with how sure it is of each. */
export function inspectText(text: string, findMatches: FindMatches): Inspection {
  const issue = readPlainText(text);
  const articles = printIssue(issue, null, findMatches).map((article) => ({ ...article, site: 'text' }));
  return {
    ...inspection('article', [{ code: 'plain-text', values: {} }], articles),
    unassigned: issue.unassigned.map((part) => part.text).join('\n'),
  };
}
