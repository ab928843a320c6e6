import type { Browser } from 'wxt/browser';
import { expressionKey } from '../../lib/article/quotation-coverage.ts';
import { newOwnTerm } from '../../lib/glossary/new-own-term.ts';
import { longestOwn, type MetIn } from '../../lib/glossary/own-term.ts';
import { line } from '../../lib/glossary/parse-own-terms.ts';
import { packLayers } from '../../lib/library/prepare-visit.ts';
import { openLayer } from '../../lib/matching/open-layer.ts';
import type { Request } from '../../lib/messaging/protocol.ts';
import { sendToPage } from '../../lib/messaging/send.ts';
import { metIn } from '../../lib/page/met-in.ts';
import { addOwnTerm } from '../../lib/settings/keep-own-terms.ts';
import { foldText } from '../../lib/text/fold-text.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { ownTerms } from '../own-pages/own-library.ts';

type Tab = Browser.tabs.Tab | undefined;

/**
 * Makes a term of the reader's own of what is selected in a tab, with the sentence of its article. What has an entry
 * already opens that; what can't be one as it is opens the editor.
 */
export async function addSelection(
  { text }: Request<'term.add'>,
  { tab }: { readonly tab?: Tab },
): Promise<null> {
  const label = line(text, longestOwn.label + 1);
  if (label === '') return null;
  const known = await entryNamed(label);
  if (known !== null) openTab(addresses.concept(known));
  else if (!(await add(label, tab))) openTab(addresses.newOwnTerm(label.slice(0, longestOwn.label)));
  return null;
}

async function add(label: string, tab: Tab): Promise<boolean> {
  if (label.length < 2 || label.length > longestOwn.label) return false;
  const now = Date.now();
  const met = await placeIn(tab, label, now);
  return (await addOwnTerm(newOwnTerm(crypto.randomUUID(), label, met, now))).ok;
}

/** Where the article in a tab has it; nothing of private windows is kept. */
async function placeIn(tab: Tab, label: string, now: number): Promise<MetIn | null> {
  if (tab?.id === undefined || tab.incognito) return null;
  const page = await sendToPage(tab.id, 'page.read', null);
  return page.ok && page.value ? metIn(page.value, label, now) : null;
}

async function entryNamed(label: string): Promise<string | null> {
  const source = await ownTerms();
  const key = expressionKey(label);
  const known = source.glossary.designations.find(({ text }) => expressionKey(text) === key);
  if (known) return known.conceptId;
  const inPacks = packLayers(source).flatMap(({ layer }) => [
    ...openLayer(layer).written(foldText(label).text),
  ]);
  return inPacks.find(({ conceptId }) => !source.isLeftOut(conceptId))?.conceptId ?? null;
}
