import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { defaultLook, type ReadingLook } from '../../lib/settings/reading-look.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createNoticeStore } from '../library/notice-store.ts';
import { type ArticlePorts, createArticleReading } from './article-reading.ts';
import { createKeepStore, detectionOf, type KeepPorts } from './keep-store.ts';
import { createOpeningStore, type OpeningPorts } from './opening-store.ts';
import { type AddressPort, createShownStore } from './shown-store.ts';

/** What the reader page needs from outside. */
export interface ReaderPorts extends OpeningPorts, ArticlePorts, Omit<KeepPorts, 'readArticle'> {
  readonly address: AddressPort;
  readonly settings: ReadonlySignal<Settings>;
}

export type ReaderStores = ReturnType<typeof createReaderStores>;

/** All that the reader page knows. Ends with `end`. */
export function createReaderStores(ports: ReaderPorts, end: AbortSignal) {
  const opening = createOpeningStore(ports, end);
  const shown = createShownStore(opening.state, opening.ask, ports.address, end);
  const keep = createKeepStore({ ...ports, readArticle: (id) => opening.ask('article', { id }) }, end);
  const reading = createArticleReading(
    ports,
    () => {
      const { value: issue } = shown.issue;
      const { value: read } = shown.article;
      return issue && read && { read, detection: detectionOf(issue) };
    },
    end,
  );
  const look = signal<ReadingLook>(defaultLook);

  const stops = [
    effect(() => {
      const { value: issue } = shown.issue;
      if (issue?.complete) keep.look(issue);
    }),
    effect(() => {
      const { value: place } = shown.place;
      if (place.kind === 'article' && place.at) reading.goTo(place.at);
    }),
  ];
  end.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  return { opening, shown, keep, reading, look, settings: ports.settings, notices: createNoticeStore() };
}
