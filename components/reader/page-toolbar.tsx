import { message } from '../../lib/locale/message.ts';
import type { PageOutline } from '../../lib/newspaper/issue-outline.ts';
import { Select } from '../controls/select.tsx';
import { sayPage } from './say-page.ts';
import type { Zoom } from './zoom.ts';

interface PageToolbarProps {
  readonly pages: readonly PageOutline[];
  readonly page: number;
  readonly name: string;
  /** CSS pixels a point. */
  readonly scale: number;
  readonly zoom: Zoom;
  readonly onPage: (page: number) => void;
  /** A way to fit, or a step larger or smaller. */
  readonly onZoom: (wanted: 'page' | 'width' | 1 | -1) => void;
}

/** CSS pixels in a point: a page at this scale has the size that it's printed at. */
const printed = 96 / 72;

/** Turns pages and sets how large they are. */
export function PageToolbar({ pages, page, scale, zoom, onPage, onZoom }: PageToolbarProps) {
  const options = pages.map((each, at) => [String(at), sayPage(each)] as const);
  return (
    <div aria-label={message('readerPageTools')} class="reader-bar" role="toolbar">
      <div class="reader-tools">
        <Tool disabled={page === 0} label={message('readerPreviousPage')} onPress={() => onPage(page - 1)}>
          ‹
        </Tool>
        <Select
          label={message('readerWhichPage')}
          onChange={(at) => onPage(Number(at))}
          options={options}
          value={String(page)}
        />
        <Tool
          disabled={page >= pages.length - 1}
          label={message('readerNextPage')}
          onPress={() => onPage(page + 1)}
        >
          ›
        </Tool>
      </div>
      <div class="reader-tools">
        <Tool label={message('readerZoomOut')} onPress={() => onZoom(-1)}>
          −
        </Tool>
        <output class="reader-zoom">{Math.round((scale / printed) * 100)}%</output>
        <Tool label={message('readerZoomIn')} onPress={() => onZoom(1)}>
          +
        </Tool>
        <button
          aria-pressed={zoom === 'page'}
          class="button-quiet"
          onClick={() => onZoom('page')}
          type="button"
        >
          {message('readerFitPage')}
        </button>
        <button
          aria-pressed={zoom === 'width'}
          class="button-quiet"
          onClick={() => onZoom('width')}
          type="button"
        >
          {message('readerFitWidth')}
        </button>
      </div>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** A button with a sign for a face. */
function Tool({ label, disabled = false, onPress, children }: ToolProps) {
  return (
    <button
      aria-label={label}
      class="button-quiet reader-tool"
      disabled={disabled}
      onClick={onPress}
      title={label}
      type="button"
    >
      {children}
    </button>
  );
}
