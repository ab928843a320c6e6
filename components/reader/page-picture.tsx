import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { showPicture } from './show-picture.ts';
import type { DrawPage } from './thumbnail.tsx';

interface PagePictureProps {
  readonly page: number;
  /** CSS pixels a point. */
  readonly scale: number;
  readonly label: string;
  readonly draw: DrawPage;
}

/** A page is drawn anew once its size has rested for this long, milliseconds; until then the picture is stretched. */
const settling = 80;

/** The picture of a page, as fine as the screen. What it holds is given back when it goes. */
export function PagePicture({ page, scale, label, draw }: PagePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<number | null>(null);
  const state = useSignal<'waiting' | 'drawn' | 'failed'>('waiting');

  useEffect(() => {
    const { current: element } = canvas;
    if (element === null) return;
    let stale = false;
    const another = drawn.current !== page;
    if (another) {
      element.width = 0;
      state.value = 'waiting';
    }
    const timer = setTimeout(
      async () => {
        const picture = await draw(page, scale * devicePixelRatio);
        if (stale) return picture?.close();
        if (picture) showPicture(element, picture);
        drawn.current = picture ? page : null;
        state.value = picture ? 'drawn' : 'failed';
      },
      another ? 0 : settling,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [draw, page, scale, state]);

  useEffect(() => {
    const { current: element } = canvas;
    return () => {
      if (element) element.width = 0;
    };
  }, []);

  return (
    <>
      <canvas aria-label={label} data-state={state.value} ref={canvas} role="img" />
      {state.value === 'failed' && <p class="page-problem">{message('readerNotDrawn')}</p>}
    </>
  );
}
