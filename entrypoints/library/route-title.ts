import { packName } from '../../components/packs/pack-about.tsx';
import { message } from '../../lib/locale/message.ts';
import type { LibraryStores } from './library-stores.ts';

/** What the page in front is called: in the window's title, and for `main`. */
export function routeTitle({ router, reading, labelOf, packs }: LibraryStores): string {
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
      return labelOf(route.id) ?? message('libConcepts');
    case 'own-terms':
      return message('ownTitle');
    case 'study':
      return message('studyTitle');
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
