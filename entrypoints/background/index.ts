import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { noteExcerpt } from '../../lib/library/check-health.ts';
import { admitToBackground } from '../../lib/messaging/admit-to-background.ts';
import { receive } from '../../lib/messaging/receive.ts';
import { watchGlossary } from '../../lib/settings/watch-glossary.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { heldOwnLibrary, ownLibrary } from '../own-pages/own-library.ts';
import { tellPages } from '../own-pages/tell-pages.ts';
import { addSelection } from './add-own-term.ts';
import { adjustConcept } from './adjust-concept.ts';
import { anchorer } from './anchor.ts';
import { loadAnnotator, loadCard, reviveOpenPages } from './annotator.ts';
import { backUpWhenDue } from './back-up-when-due.ts';
import { showCount } from './badge.ts';
import { badgeIssue, badgeIssues } from './badge-issues.ts';
import { addMenus, pinKeyBound, runCommands } from './commands.ts';
import { excerptKeeper } from './excerpts.ts';
import { findEntries, findMatches } from './glossary.ts';
import { visitKeeper } from './keep-visit.ts';
import { moveWanted } from './move-wanted.ts';
import { followRedirect, setRedirect } from './newspaper-redirect.ts';
import { answerOmnibox } from './omnibox.ts';
import { openConcept } from './open-concept.ts';
import { enableSite, followPermissions } from './own-sites.ts';
import { keepPopupSights } from './popup-sights.ts';
import { libraryRematcher } from './rematch-library.ts';

/** The worker may be stopped at any moment: everything it knows is in storage or in the package. */
export default defineBackground(() => {
  receive(
    {
      'annotator.load': (_request, sender) => loadAnnotator(sender),
      'card.load': (_request, sender) => loadCard(sender),
      'text.match': findMatches,
      'concepts.get': findEntries,
      'pin-key.bound': pinKeyBound,
      'page.changed': keepPopupSights(),
      'page.count': showCount,
      'pdf.seen': badgeIssue,
      'article.visit': visitKeeper(heldOwnLibrary, Date.now),
      ...anchorer(heldOwnLibrary),
      ...excerptKeeper({ held: heldOwnLibrary, now: Date.now, tell: tellPages, noted: noteExcerpt }),
      'site.enable': enableSite,
      'concept.adjust': adjustConcept,
      'concept.open': openConcept,
      'term.add': addSelection,
    },
    admitToBackground,
  );
  runCommands();
  badgeIssues();
  followRedirect();
  const rematch = libraryRematcher(ownLibrary, import.meta.env.TERMS_EDITION);
  watchGlossary(() => void rematch(), new AbortController().signal);
  void moveWanted().then(rematch);
  if (import.meta.env.FIREFOX) void backUpWhenDue(ownLibrary);
  followPermissions();
  answerOmnibox(ownLibrary);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void addMenus();
    void setRedirect();
    if (reason === 'install') openTab(addresses.welcome());
    void reviveOpenPages();
  });
});
