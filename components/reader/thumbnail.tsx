import { useEffect, useRef } from 'preact/hooks';
import { showPicture } from './show-picture.ts';

/** Draws a page, `scale` pixels a point; null where it can't or another page is wanted meanwhile. */
export type DrawPage = (page: number, scale: number) => Promise<ImageBitmap | null>;

interface ThumbnailProps {
  readonly page: number;
  /** Points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly label: string;
  readonly current: boolean;
  readonly draw: DrawPage | null;
  readonly onOpen: () => void;
}

/** Width of a small picture, CSS pixels; it's drawn once, twice as fine. */
const width = 64;
const fineness = 2;

/** A small picture of a page that turns to it. Drawn when it comes near the screen. */
export function Thumbnail({ page, size, label, current, draw, onOpen }: ThumbnailProps) {
  const height = Math.min(2 * width, (width * size.height) / Math.max(size.width, 1));
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current: element } = canvas;
    if (element === null || draw === null) return;
    let gone = false;
    const watch = new IntersectionObserver(async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      const picture = await draw(page, (width * fineness) / Math.max(size.width, 1));
      if (picture && !gone) showPicture(element, picture);
      else picture?.close();
    });
    watch.observe(element);
    return () => {
      gone = true;
      watch.disconnect();
      element.width = 0;
    };
  }, [draw, page, size.width]);
  return (
    <button
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      class="thumbnail"
      onClick={onOpen}
      type="button"
    >
      <canvas ref={canvas} style={{ width: `${width}px`, height: `${height}px` }} />
    </button>
  );
}
