import type { CategoryFile } from '../../lib/glossary/concept.ts';

/** What is wrong with the facts and sources of a category: one sentence for each. */
export function faultsOfSources({ id, sources, concepts }: CategoryFile): string[] {
  const cited = new Set(concepts.flatMap(({ facts }) => facts.map(({ source }) => source)));
  return [
    ...concepts.flatMap((concept) => [
      ...(concept.facts.length === 0 ? [`${concept.id} has no fact.`] : []),
      ...concept.facts.flatMap(({ source, text }) =>
        Object.hasOwn(sources, source) ? [] : [`${concept.id}: “${text.zh}” has no source.`],
      ),
      ...(isNewestFirst(concept.facts) ? [] : [`${concept.id}: the facts are not ordered newest first.`]),
    ]),
    ...Object.entries(sources).flatMap(([key, { publisher, title, date, url }]) => [
      ...(publisher.trim() && title.trim() && date.trim()
        ? []
        : [`${id}: source ${key} lacks publisher, title or date.`]),
      ...(url === undefined || isPublicAddress(url) ? [] : [`${id}: ${url} is no address of a public site.`]),
      ...(cited.has(key) ? [] : [`${id}: no fact cites the source ${key}.`]),
    ]),
  ];
}

/** A less exact date may stand beside a more exact one that it contains: 2024 before or after 2024-05. */
function isNewestFirst(facts: readonly { readonly date: string }[]): boolean {
  return facts.every(({ date }, index) => {
    const before = facts[index - 1]?.date ?? date;
    return before >= date || date.startsWith(before);
  });
}

/** Whether anybody can open an address: http or https, a name with a domain, no account, no port of its own. */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  const named =
    /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(hostname) && !/\.(local|localhost|internal|test|lan)$/.test(hostname);
  return /^https?:$/.test(protocol) && named && port === '' && username === '';
}
