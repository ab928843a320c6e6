/** The same work, but one at a time, in the order in which it was asked for. */
export function inTurn<A extends readonly unknown[], R>(
  work: (...given: A) => Promise<R>,
): (...given: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const turn = last.then(() => work(...given));
    last = turn.catch(() => null);
    return turn;
  };
}
