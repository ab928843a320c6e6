/** Work may go on this long before the page gets a turn, milliseconds: half a frame. */
const turn = 8;

/** Lets the page run, then goes on as soon as it may. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    // A timer would wait four milliseconds once nested, and much longer in a hidden tab.
    port2.postMessage(null);
  });
}

/** Takes a generator's steps to its end, giving the page a turn whenever its share of time is used up. */
export async function takeSteps<T>(steps: Generator<undefined, T>): Promise<T> {
  let until = performance.now() + turn;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + turn;
  }
}
