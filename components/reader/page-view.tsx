import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import type { UnassignedText } from '../../lib/newspaper/issue.ts';
import type { ArticleOutline, PageOutline } from '../../lib/newspaper/issue-outline.ts';
import type { PageMark } from './page-mark.ts';
import { PageOverlay } from './page-overlay.tsx';
import { PagePicture } from './page-picture.tsx';
import { PageToolbar } from './page-toolbar.tsx';
import { sayPage } from './say-page.ts';
import type { DrawPage } from './thumbnail.tsx';
import { scaleOf, type Zoom, zoomed } from './zoom.ts';
import './page-view.css';

interface PageViewProps {
  readonly pages: readonly PageOutline[];
  /** Index of the page that is shown. */
  readonly page: number;
  /** Articles and texts without one; those of other pages are passed over. */
  readonly articles: readonly ArticleOutline[];
  readonly unassigned: readonly UnassignedText[];
  readonly marks: readonly PageMark[];
  /** Id of the article that is shown beside it. */
  readonly current: string | null;
  readonly draw: DrawPage;
  readonly onPage: (page: number) => void;
}

/** Room round a page, CSS pixels. */
const margin = 12;

/** One page as it's printed, with its articles to be chosen and its terms marked where they stand. */
export function PageView({ pages, page, articles, unassigned, marks, current, draw, onPage }: PageViewProps) {
  const pane = useRef<HTMLElement>(null);
  const room = useSignal({ width: 0, height: 0 });
  const zoom = useSignal<Zoom>('page');
  const size = pages[page];

  useLayoutEffect(() => {
    const { current: element } = pane;
    if (element === null) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      room.value = { width: clientWidth - 2 * margin, height: clientHeight - 2 * margin };
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, [room]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top.
  useEffect(() => {
    pane.current?.scrollTo(0, 0);
  }, [page]);

  if (!size) return null;
  const scale = scaleOf(zoom.value, size, room.value);
  const said = sayPage(size);
  return (
    <section aria-label={message('readerPrinted')} class="page-view">
      <PageToolbar
        name={said}
        onPage={onPage}
        onZoom={(wanted) => {
          zoom.value = typeof wanted === 'string' ? wanted : zoomed(scale, wanted);
        }}
        page={page}
        pages={pages}
        scale={scale}
        zoom={zoom.value}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section aria-label={said} class="page-pane" ref={pane} tabIndex={0}>
        <div
          class="printed-page"
          style={{ width: `${size.width * scale}px`, height: `${size.height * scale}px` }}
        >
          {room.value.width > 0 && <PagePicture draw={draw} label={said} page={page} scale={scale} />}
          <PageOverlay
            articles={articles}
            current={current}
            marks={marks}
            page={page}
            size={size}
            unassigned={unassigned}
          />
        </div>
      </section>
    </section>
  );
}
