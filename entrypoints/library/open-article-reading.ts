import type { Signal } from '@preact/signals';
import type { TextPlace } from '../../components/library/route.ts';
import { jumpToExcerpt } from '../../lib/page/excerpt-list.ts';
import type { Page } from '../../lib/page/page.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { type OwnArticle, openOwnReading } from '../reading/own-reading.ts';
import type { TermReading } from './reading-store.ts';

/** Marks the terms of a kept article, and finds places in it. */
export async function openArticleReading(
  own: OwnArticle,
  settings: Signal<Settings>,
  signal: AbortSignal,
): Promise<TermReading> {
  const page = await openOwnReading(own, settings, signal);
  return {
    describe: page.describe,
    jump: page.jump,
    onChange: page.onChange,
    goTo: (place) => goTo(page, own.root, place),
    goToExcerpt: (id) => goToExcerpt(page, id),
  };
}

/** Scrolls to the block at once, and flashes the term that stands at the place as soon as it is found. */
function goTo(page: Page, root: Element, { place, start }: TextPlace): void {
  const element = partAt(root, place);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  let flashed = false;
  page.onChange(() => {
    const reading = page.reading();
    if (flashed || !reading || !element) return;
    const occurrence = reading.session.occurrences.value.find(
      ({ block, match }) => match.start === start && element.contains(block.container),
    );
    if (!occurrence) return;
    flashed = true;
    reading.jumpTo(occurrence);
  });
}

/** Flashes an excerpt as soon as it is found in the text; one that is an orphan never is. */
function goToExcerpt(page: Page, id: string): void {
  let flashed = false;
  page.onChange(() => {
    const reading = page.reading();
    if (!flashed && reading) flashed = jumpToExcerpt(reading.session, reading.jumpTo, id);
  });
}

/** The element that shows a headline, or a block by its index (ArticleText). */
function partAt(root: Element, place: TextPlace['place']): Element | undefined {
  const headlines = ['kicker', 'title', 'subtitle'];
  const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')];
  const isHeadline = ({ dataset }: HTMLElement): boolean => headlines.includes(dataset.part ?? '');
  return typeof place === 'number'
    ? parts.filter((part) => !isHeadline(part))[place]
    : parts.find(({ dataset }) => dataset.part === place);
}
