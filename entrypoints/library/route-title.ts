import { packName } from '../../components/packs/pack-about.tsx';
import { message } from '../../lib/locale/message.ts';
import type { ConceptStores } from './concept-stores.ts';
import type { LibraryStores } from './library-stores.ts';

/** What the page in front is called: in the window's title, and for `main`. */
export function routeTitle({ router, reading, concepts, packs }: LibraryStores): string {
  const { value: route } = router.route;
  switch (route.page) {
    case 'article':
    case 'changes': {
      const { value: state } = reading.article;
      return state.kind === 'article' ? state.head.title || message('libUntitled') : message('libName');
    }
    case 'articles':
      return route.query.text
        ? `${route.query.text.slice(0, 40)} · ${message('libName')}`
        : message('libName');
    case 'excerpts':
      return route.asked.text
        ? `${route.asked.text.slice(0, 40)} · ${message('excTitle')}`
        : message('excTitle');
    case 'tags':
      return message('excTags');
    case 'concepts':
      return message('libConcepts');
    case 'concept':
      return conceptTitle(concepts.value, route.id);
    case 'own-terms':
      return message('ownTitle');
    case 'glossaries':
      return message('gloTitle');
    case 'pack': {
      const { value: pack } = packs.look.pack;
      return pack ? packName(pack) : message('gloTitle');
    }
    case 'pack-import':
      return message('pimTitle');
    case 'bin':
      return message('libBin');
    case 'backup':
      return message('backupTitle');
    case 'unknown':
      return message('libUnknown');
  }
}

/** What a concept is called, be it of a pack; the list's name until it is known. */
function conceptTitle(stores: ConceptStores | null, id: string): string {
  const subject = stores?.page.subject.value;
  const shown = subject?.kind === 'concept' ? subject.entry.concept : null;
  const { prefLabel } = (shown?.id === id ? shown : stores?.glossary.entries.get(id)?.concept) ?? {};
  return prefLabel?.zh ?? message('libConcepts');
}
