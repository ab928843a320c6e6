import type { Reading } from '../../lib/page/page.ts';
import type { Surface } from '../../lib/page/pointer.ts';
import type { RunExcerpts } from './card-script.ts';
import { type ExplanationPorts, renderExplanation } from './explanation-view.ts';
import { interfaceLayer } from './interface-layer.ts';
import { startExcerpts } from './start-excerpts.ts';

export interface ReadingPorts extends ExplanationPorts {
  /** Gives what handles excerpts; null where it can't be had. */
  readonly loadExcerpts: () => Promise<RunExcerpts | null>;
}

/** All that a reader sees of us on a page: explanations and excerpts, in one element of ours. */
export function renderReading(reading: Reading, signal: AbortSignal, ports: ReadingPorts): Surface {
  const layer = interfaceLayer(reading.session.document, signal);
  const place = { ensureLayer: layer.ensure, owns: layer.owns };
  void startExcerpts(reading, place, ports.loadExcerpts, signal);
  return renderExplanation(reading, signal, ports, layer);
}
