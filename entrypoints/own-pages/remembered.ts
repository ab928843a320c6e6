/** Does something for a question, and gives the same answer as long as the question stays the same; a failure is forgotten. */
export function remembered<Q, A>(
  isSame: (one: Q, other: Q) => boolean,
  answer: (question: Q) => Promise<A>,
): (question: Q) => Promise<A> {
  let last: { readonly question: Q; readonly answer: Promise<A> } | null = null;
  return (question) => {
    if (last && isSame(last.question, question)) return last.answer;
    const next = { question, answer: answer(question) };
    last = next;
    next.answer.catch(() => {
      if (last === next) last = null;
    });
    return next.answer;
  };
}

/** Does something once, when its answer is first asked for; a failure is forgotten. */
export function once<A>(answer: () => Promise<A>): () => Promise<A> {
  const ask = remembered(() => true, answer);
  return () => ask(null);
}
