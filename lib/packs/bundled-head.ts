import type { PackHead } from './pack.ts';

/** The glossary of the package as a whole; it has the version of the extension. */
export function bundledHead(version: string): PackHead {
  return {
    id: 'dongcheng-gloss',
    name: { zh: '东城词表', en: 'Dongcheng glossary' },
    version,
    region: { zh: '北京市东城区', en: 'Dongcheng District, Beijing' },
    licence: 'MIT',
  };
}
