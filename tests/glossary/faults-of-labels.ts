import type { Concept } from '../../lib/glossary/concept.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import type { Designation } from '../../lib/matching/match.ts';
import { chineseNumber } from '../../lib/text/chinese-number.ts';
import { foldText } from '../../lib/text/fold-text.ts';

/**
 * What is wrong with how concepts are called: a label given twice (SKOS reference, S13), a designation that two
 * concepts share without a rule that tells them apart, a counted term with another number of parts.
 */
export function faultsOfLabels({ entries, designations }: Glossary): string[] {
  const concepts = [...entries.values()].map(({ concept }) => concept);
  return [...concepts.flatMap(doubleLabels), ...concepts.flatMap(miscounted), ...shared(designations)];
}

function doubleLabels({ id, prefLabel, altLabels, hiddenLabels }: Concept): string[] {
  return [
    [prefLabel.zh, ...altLabels.zh, ...hiddenLabels],
    [prefLabel.en, ...altLabels.en],
  ].flatMap((labels) =>
    labels
      .filter((label, index) => labels.indexOf(label) !== index)
      .map((label) => `${id} has the label “${label}” twice.`),
  );
}

/** Two concepts may share a designation where each has a rule for it. */
function shared(designations: readonly Designation[]): string[] {
  const byText = new Map<string, Designation[]>();
  for (const designation of designations) {
    const { text } = foldText(designation.text);
    byText.set(text, [...(byText.get(text) ?? []), designation]);
  }
  return [...byText].flatMap(([text, alike]) => {
    const ids = [...new Set(alike.map(({ conceptId }) => conceptId))];
    if (ids.length < 2 || alike.every(isRuled)) return [];
    return [`“${text}” belongs to ${ids.join(' and ')}, and no rule tells them apart.`];
  });
}

function isRuled({ quoted, needs, notAfter, notBefore }: Designation): boolean {
  return quoted === true || [needs, notAfter, notBefore].some((words) => words !== undefined);
}

/** A counted term has as many parts as it counts, if it lists any: 七有五性 twelve. 一 counts nothing (一业一证). */
function miscounted({ id, prefLabel, parts }: Concept): string[] {
  const numerals = prefLabel.zh.match(/[两二三四五六七八九十]/g);
  if (!parts || !numerals) return [];
  const count = numerals.reduce((sum, numeral) => sum + (chineseNumber(numeral) ?? 0), 0);
  return count === parts.length ? [] : [`${id} counts ${count}, but lists ${parts.length} parts.`];
}
