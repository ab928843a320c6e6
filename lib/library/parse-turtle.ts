import { failure, type Result, success } from '../outcome/result.ts';
import { tooLarge } from '../packs/pack-limits.ts';
import type { Literal, Node, Triple } from '../packs/triple.ts';

/** The statements of a Turtle document. The parser is loaded when it is first asked for. `packTurtleBroken`. */
export async function parseTurtle(text: string): Promise<Result<Triple[]>> {
  const refused = tooLarge(text.length);
  if (refused) return refused;
  const { Parser } = await import('n3');
  try {
    const quads = new Parser({ format: 'text/turtle' }).parse(text);
    return success(
      quads.flatMap(({ subject, predicate, object }) => {
        const about = nodeOf(subject);
        const said = object.termType === 'Literal' ? literalOf(object) : nodeOf(object);
        return about && said ? [{ subject: about, predicate: predicate.value, object: said }] : [];
      }),
    );
  } catch (error) {
    const [, line = '?'] = /on line (\d+)/.exec(String(error)) ?? [];
    return failure('packTurtleBroken', line);
  }
}

function nodeOf({ termType, value }: { readonly termType: string; readonly value: string }): Node | null {
  if (termType === 'NamedNode') return { iri: value };
  return termType === 'BlankNode' ? { blank: value } : null;
}

function literalOf(object: {
  readonly value: string;
  readonly language: string;
  readonly datatype: { readonly value: string };
}): Literal {
  const { value, language, datatype } = object;
  if (language !== '') return { value, language: language.toLowerCase() };
  return datatype.value === 'http://www.w3.org/2001/XMLSchema#string'
    ? { value }
    : { value, datatype: datatype.value };
}
