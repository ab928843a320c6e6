import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openLibrary } from '../../lib/library/open-library.ts';
import { admitToBackground } from '../../lib/messaging/admit-to-background.ts';
import { receive } from '../../lib/messaging/receive.ts';
import { loadAnnotator, loadCard, reviveOpenPages } from './annotator.ts';
import { showCount } from './badge.ts';
import { addMenus, pinKeyBound, runCommands } from './commands.ts';
import { findEntries, findMatches, glossaryTerms } from './glossary.ts';
import { visitKeeper } from './keep-visit.ts';
import { openWelcome } from './own-pages.ts';
import { enableSite, followPermissions } from './own-sites.ts';

/** The worker may be stopped at any moment: everything it knows is in storage or in the package. */
export default defineBackground(() => {
  receive(
    {
      'annotator.load': (_request, sender) => loadAnnotator(sender),
      'card.load': (_request, sender) => loadCard(sender),
      'text.match': findMatches,
      'concepts.get': findEntries,
      'pin-key.bound': pinKeyBound,
      'page.changed': () => null,
      'page.count': showCount,
      'article.visit': visitKeeper(() => openLibrary({ now: Date.now, terms: glossaryTerms }), Date.now),
      'site.enable': enableSite,
    },
    admitToBackground,
  );
  runCommands();
  followPermissions();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenus();
    if (reason === 'install') openWelcome();
    void reviveOpenPages();
  });
});
