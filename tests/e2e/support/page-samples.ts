import { readFileSync } from 'node:fs';
import { namedHosts } from '../../../lib/sites/named-hosts.ts';

/** What is expected of a sample page; see the `_readme` of the expectation files. */
export interface PageSample {
  readonly url: string;
  readonly detected: boolean;
  readonly pageType: 'article' | 'list' | 'pdf' | 'unavailable' | 'pending';
  readonly terms?: Readonly<Record<string, number>>;
  readonly termsInTitle?: Readonly<Record<string, number>>;
  readonly termsInCaptions?: Readonly<Record<string, number>>;
  readonly termsOutsideArticle?: Readonly<Record<string, number>>;
}

const folder = new URL('../../fixtures/pages/', import.meta.url);

function read(file: string): [string, PageSample][] {
  const all = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, PageSample>;
  return Object.entries(all).filter(([name]) => name.endsWith('.html'));
}

/** Sample pages of every family by file name. */
export const pageSamples: readonly (readonly [string, PageSample])[] = [
  ...read('expected.json'),
  ...read('expected-more.json'),
];

/** What the samples' own scripts call, and their sites define in files that aren't served here. */
const siteScript =
  '<script>var createPageHTML = function () {}, htmlDecode = String; String.prototype.html = String.prototype.toString;</script>';

/** The bytes of a sample page as its site sends them. */
export function sampleBytes(file: string): Buffer {
  const html = readFileSync(new URL(file, folder)).toString('latin1');
  return Buffer.from(html.replace(/<meta /, `${siteScript}$&`), 'latin1');
}

/** True where the manifest names the page's host, so that the extension is there without being asked. */
export function onNamedHost({ url }: PageSample): boolean {
  const { hostname } = new URL(url);
  return namedHosts.some((pattern) => {
    const host = pattern.replace(/^[^/]*\/\/|\/.*$/g, '');
    return host === hostname || (host.startsWith('*.') && hostname.endsWith(host.slice(1)));
  });
}

/** How often each term stands in an article: headlines, text and captions. */
export function articleTerms({
  terms,
  termsInTitle,
  termsInCaptions,
  termsOutsideArticle,
}: PageSample): Map<string, number> {
  const counts = new Map(Object.keys(termsOutsideArticle ?? {}).map((term) => [term, 0]));
  for (const part of [terms, termsInTitle, termsInCaptions]) {
    for (const [term, count] of Object.entries(part ?? {})) counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return counts;
}
