import { foldText } from '../text/fold-text.ts';
import { countQuotationMarks } from '../text/quotation-marks.ts';
import type { LayerRule } from './match-layer.ts';

/** A neighbour that a designation must not have. */
export interface Neighbour {
  readonly text: string;
  /** The rule names a quotation mark between the two; without one a mark between them parts them. */
  readonly quoted: boolean;
}

/** When a designation counts, ready to be asked. */
export interface CompiledRule {
  readonly quoted: boolean;
  readonly needs?: readonly string[];
  /** Made when first asked for: most designations of a glossary never come up in a text. */
  readonly notAfter: () => readonly Neighbour[];
  readonly notBefore: () => readonly Neighbour[];
  /** Offsets in the folded designation at which its parts are separate. */
  readonly cuts: ReadonlySet<number>;
}

const noNeighbours = (): readonly Neighbour[] => [];

/** Of a designation that counts wherever it stands. */
export const noRule: CompiledRule = {
  quoted: false,
  notAfter: noNeighbours,
  notBefore: noNeighbours,
  cuts: new Set(),
};

export function compileRule({ quoted, needs, notAfter, notBefore, cuts = [] }: LayerRule): CompiledRule {
  return {
    quoted: quoted === true,
    ...(needs && { needs }),
    notAfter: neighbours(notAfter),
    notBefore: neighbours(notBefore),
    cuts: new Set(cuts),
  };
}

function neighbours(texts: readonly string[] = []): () => readonly Neighbour[] {
  let made: readonly Neighbour[] | null = null;
  return () => {
    made ??= texts.map((text) => ({ text: foldText(text).text, quoted: countQuotationMarks(text) > 0 }));
    return made;
  };
}
