import type { Bilingual } from '../text/language.ts';
import { addTo } from './add-to.ts';
import { isLiteral, keyOf, type Literal, type Node, type Triple } from './triple.ts';

/** What is said in a graph, by subject and predicate. Objects are in the order of the graph. */
export interface TripleIndex {
  readonly objects: (subject: Node, predicate: string) => readonly (Node | Literal)[];
  readonly nodes: (subject: Node, predicate: string) => Node[];
  readonly subjects: (predicate: string, iri: string) => Node[];
  /** The first literal, whatever its language; empty where there is none. */
  readonly text: (subject: Node, predicate: string) => string;
  /** All literals of a language; `zh` takes every kind of Chinese and what has no language at all. */
  readonly texts: (subject: Node, predicate: string, language: 'zh' | 'en') => string[];
  readonly bilingual: (subject: Node, predicate: string) => Bilingual;
}

export function indexTriples(triples: readonly Triple[]): TripleIndex {
  const bySubject = new Map<string, Map<string, (Node | Literal)[]>>();
  for (const { subject, predicate, object } of triples) {
    const key = keyOf(subject);
    const said = bySubject.get(key) ?? new Map<string, (Node | Literal)[]>();
    bySubject.set(key, said);
    addTo(said, predicate, object);
  }
  const objects: TripleIndex['objects'] = (subject, predicate) =>
    bySubject.get(keyOf(subject))?.get(predicate) ?? [];
  const texts: TripleIndex['texts'] = (subject, predicate, language) =>
    objects(subject, predicate).flatMap((object) =>
      isLiteral(object) && speaks(object, language) ? [object.value] : [],
    );
  return {
    objects,
    texts,
    nodes: (subject, predicate) =>
      objects(subject, predicate).flatMap((object) => (isLiteral(object) ? [] : [object])),
    subjects: (predicate, iri) =>
      triples.flatMap(({ subject, predicate: said, object }) =>
        said === predicate && 'iri' in object && object.iri === iri ? [subject] : [],
      ),
    text: (subject, predicate) => objects(subject, predicate).find(isLiteral)?.value ?? '',
    bilingual: (subject, predicate) => ({
      zh: texts(subject, predicate, 'zh')[0] ?? '',
      en: texts(subject, predicate, 'en')[0] ?? '',
    }),
  };
}

function speaks({ language = '' }: Literal, wanted: 'zh' | 'en'): boolean {
  const [primary = ''] = language.toLowerCase().split('-');
  return wanted === 'en' ? primary === 'en' : ['', 'zh', 'cmn'].includes(primary);
}
