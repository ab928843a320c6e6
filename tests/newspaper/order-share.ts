/** Characters that must agree in a row to count as the same passage. */
const RUN = 6;

interface Stretch {
  readonly at: number;
  readonly place: number;
  readonly length: number;
}

/** How much of a text is found in another in its order, and from where to where there. White space isn't counted. */
export interface OrderShare {
  readonly share: number;
  /** Characters from the first to the last one found, over those expected: 1 if nothing foreign stands between. */
  readonly spread: number;
}

export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The heaviest chain of passages that two texts share in the same order (Naoum 2020 measures the like). */
export function orderShare(expected: string, text: string): OrderShare {
  const wanted = squeeze(expected);
  const given = squeeze(text);
  if (wanted === '') return { share: 1, spread: 1 };
  if (wanted === given) return { share: 1, spread: 1 };
  const chain = heaviestChain(sharedStretches(wanted, given));
  const found = chain.reduce((sum, { length }) => sum + length, 0);
  const [first] = chain;
  const last = chain.at(-1);
  const width = first === undefined || last === undefined ? 0 : last.place + last.length - first.place;
  return { share: found / wanted.length, spread: width / wanted.length };
}

/** Every passage of RUN characters or more that both have, as long as it goes. */
function sharedStretches(wanted: string, given: string): Stretch[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + RUN <= given.length; at += 1) {
    const key = given.slice(at, at + RUN);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  const stretches: Stretch[] = [];
  for (let at = 0; at + RUN <= wanted.length; at += 1) {
    for (const place of places.get(wanted.slice(at, at + RUN)) ?? []) {
      if (at > 0 && place > 0 && wanted[at - 1] === given[place - 1]) continue;
      let length = RUN;
      while (at + length < wanted.length && wanted[at + length] === given[place + length]) length += 1;
      stretches.push({ at, place, length });
    }
  }
  return stretches;
}

function heaviestChain(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches.toSorted((a, b) => a.at - b.at || a.place - b.place);
  const best: { readonly weight: number; readonly before: number }[] = [];
  for (const [at, stretch] of sorted.entries()) {
    let weight = stretch.length;
    let before = -1;
    for (let other = 0; other < at; other += 1) {
      const earlier = sorted[other];
      const sum = (best[other]?.weight ?? 0) + stretch.length;
      const follows =
        earlier !== undefined &&
        earlier.at + earlier.length <= stretch.at &&
        earlier.place + earlier.length <= stretch.place;
      if (follows && sum > weight) {
        weight = sum;
        before = other;
      }
    }
    best.push({ weight, before });
  }
  let at = best.reduce((top, { weight }, index) => (weight > (best[top]?.weight ?? -1) ? index : top), 0);
  const chain: Stretch[] = [];
  for (let step = best[at]; step !== undefined && sorted[at] !== undefined; step = best[at]) {
    const stretch = sorted[at];
    if (stretch !== undefined) chain.unshift(stretch);
    at = step.before;
  }
  return chain;
}
