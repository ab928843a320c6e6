import type { Glossary } from '../../lib/glossary/glossary.ts';

/**
 * What is wrong with how concepts relate (SKOS reference, S27: related and broader exclude each other, also over
 * several steps). One sentence for each relation that leads nowhere, to itself, one way only or in a circle.
 */
export function faultsOfRelations({ entries }: Glossary): string[] {
  return [...entries.values()].flatMap(({ concept: { id, related, broader } }) => {
    const wider = allBroader(entries, id);
    return [
      ...[...related, ...broader].flatMap((other) => {
        if (other === id) return [`${id} relates to itself.`];
        return entries.has(other) ? [] : [`${id} relates to ${other}, which is no concept.`];
      }),
      ...related.flatMap((other) => {
        const back = entries.get(other)?.concept.related;
        const oneWay =
          back && !back.includes(id) ? [`${id} is related to ${other}, but not the other way.`] : [];
        const both = wider.has(other) ? [`${id} is related to ${other}, which is broader.`] : [];
        return [...oneWay, ...both];
      }),
      ...(wider.has(id) ? [`${id} is broader than itself.`] : []),
    ];
  });
}

/** All concepts that are broader than one, over any number of steps; itself only where there is a circle. */
function allBroader(entries: Glossary['entries'], id: string): Set<string> {
  const found = new Set<string>();
  const open = [...(entries.get(id)?.concept.broader ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(entries.get(next)?.concept.broader ?? []));
  }
  return found;
}
