/** A document that isn't on the screen paints nothing: then this long is waited instead, milliseconds. */
const longest = 300;

/** Resolves once what has been rendered so far is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
