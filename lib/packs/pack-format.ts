/** The formats of packs, by the names under which they are offered. */
export const packFormats = [
  'json',
  'csv',
  'tsv',
  'tbx',
  'skos-json-ld',
  'skos-turtle',
  'yomitan',
  'markdown',
  'anki',
] as const;

export type PackFormat = (typeof packFormats)[number];

/** How a file of a format is named and sent. */
export interface FormatFile {
  readonly extension: string;
  /** MIME type. */
  readonly type: string;
  readonly canBeRead: boolean;
}

export const formatFiles: Readonly<Record<PackFormat, FormatFile>> = {
  json: { extension: 'json', type: 'application/json', canBeRead: true },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', canBeRead: true },
  tsv: { extension: 'tsv', type: 'text/tab-separated-values;charset=utf-8', canBeRead: true },
  tbx: { extension: 'tbx', type: 'application/x-tbx+xml', canBeRead: true },
  'skos-json-ld': { extension: 'jsonld', type: 'application/ld+json', canBeRead: true },
  'skos-turtle': { extension: 'ttl', type: 'text/turtle;charset=utf-8', canBeRead: true },
  yomitan: { extension: 'zip', type: 'application/zip', canBeRead: true },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', canBeRead: false },
  anki: { extension: 'txt', type: 'text/plain;charset=utf-8', canBeRead: false },
};
