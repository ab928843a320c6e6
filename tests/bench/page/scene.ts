/** What the pages of the bench do by themselves. */

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Resolves after the next frame was painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A line of news above the article that moves by a pixel in every frame. */
export function addTicker(): void {
  const bar = document.createElement('div');
  bar.style.cssText = 'position:relative;height:32px;overflow:hidden';
  const line = document.createElement('span');
  line.style.cssText = 'position:absolute;white-space:nowrap;left:0';
  line.textContent = '滚动消息：'.repeat(20);
  bar.append(line);
  document.body.prepend(bar);
  let at = 0;
  const move = (): void => {
    at = (at + 1) % 400;
    line.style.left = `${-at}px`;
    requestAnimationFrame(move);
  };
  move();
}

/** Marks a stretch of 40 frames, or of a second where they come slowly, for the trace; gives their number. */
export async function markFrames(): Promise<number> {
  const until = performance.now() + 1_000;
  let count = 0;
  performance.mark('from');
  while (count < 40 && performance.now() < until) {
    await nextFrame();
    count += 1;
  }
  performance.mark('to');
  return count;
}

/** Appends a text in `count` paragraphs, each in a task of its own as a stream of news does. */
export async function appendParagraphs(to: Element, text: string, count: number): Promise<void> {
  const size = Math.ceil(text.length / count);
  for (let at = 0; at < text.length; at += size) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `　　${text.slice(at, at + size)}`;
    to.append(paragraph);
    await pause(4);
  }
}
