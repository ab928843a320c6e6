import { readFileSync } from 'node:fs';

const peers = [
  '@monyone/aho-corasick',
  'ahocorasick',
  'fastscan',
  'mark.js',
  'findandreplacedomtext',
  'flexsearch',
  'minisearch',
  '@orama/orama',
  'approx-string-match',
  'dom-anchor-text-quote',
];

/** Names and versions of the packages that we are measured against. */
export function versions(): string[] {
  return peers.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    return `${name} ${version}`;
  });
}
