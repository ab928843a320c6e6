import { newOwnTerm } from '../../../lib/glossary/new-own-term.ts';
import { noOwnTerms, type OwnTerm, type OwnTerms } from '../../../lib/glossary/own-term.ts';

/** A term of the reader's own with what the test cares about. */
export function ownTerm(label: string, fields: Partial<OwnTerm> = {}): OwnTerm {
  const met = {
    sentence: `有“${label}”。`,
    url: 'https://www.bjdch.gov.cn/t2.html',
    title: '另一篇文章',
    publisher: '东城社区报',
    day: '2026-08-12',
  };
  return { ...newOwnTerm(label.charCodeAt(0).toString(16), label, met, 1), ...fields };
}

export const ownTerms = (...terms: readonly OwnTerm[]): OwnTerms => ({ ...noOwnTerms, terms });
