import explanationCss from '../../components/explanation.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { addInterfaceHost, type InterfaceHost } from '../../lib/dom/interface-host.ts';

/** Our element on the page with the places for what is shown. */
export interface Layer {
  readonly host: InterfaceHost;
  readonly announcer: HTMLElement;
  readonly tooltip: HTMLElement;
  readonly cards: HTMLElement;
  readonly excerpts: HTMLElement;
}

/** The one layer of a reading. Added when first needed, and again where the page has thrown it out. */
export interface InterfaceLayer {
  readonly ensure: () => Layer;
  /** The layer that is there now. */
  readonly current: () => Layer | null;
  readonly owns: (target: EventTarget | null) => boolean;
}

/** The layer of a document, taken away when `signal` aborts. */
export function interfaceLayer(document: Document, signal: AbortSignal): InterfaceLayer {
  let layer: Layer | null = null;
  signal.addEventListener('abort', () => layer?.host.element.remove());
  return {
    ensure() {
      if (!layer?.host.element.isConnected) layer = addLayer(document);
      return layer;
    },
    current: () => layer,
    owns: (target) => layer !== null && target === layer.host.element,
  };
}

function addLayer(document: Document): Layer {
  const host = addInterfaceHost(document, tokensCss + explanationCss);
  const make = (tag: string): HTMLElement => document.createElement(tag);
  const announcer = make('p');
  // Always there, because a live region that appears with its text is not read.
  announcer.className = 'announcer';
  announcer.role = 'status';
  const [tooltip, cards, excerpts] = [make('div'), make('div'), make('div')];
  host.mount.append(announcer, excerpts, tooltip, cards);
  return { host, announcer, tooltip, cards, excerpts };
}
