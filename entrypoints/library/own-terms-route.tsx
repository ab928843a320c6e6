import { PlainState } from '../../components/library/plain-state.tsx';
import { type Route, routeHash } from '../../components/library/route.ts';
import { AdjustSection } from '../../components/own-terms/adjust-section.tsx';
import { OwnEditor } from '../../components/own-terms/own-editor.tsx';
import { type OwnTermLinks, OwnTermsPage } from '../../components/own-terms/own-terms-page.tsx';
import { adjustmentOf } from '../../lib/glossary/change-own-terms.ts';
import type { Concept } from '../../lib/glossary/concept.ts';
import { isOwnId } from '../../lib/glossary/parse-own-terms.ts';
import { message } from '../../lib/locale/message.ts';
import type { LibraryStores } from './library-stores.ts';
import type { OwnTermsStores } from './own-terms-stores.ts';

const links: OwnTermLinks = {
  concept: (id) => routeHash({ page: 'concept', id }),
  edit: (id) => routeHash({ page: 'own-terms', edit: id }),
  add: routeHash({ page: 'own-terms', edit: 'new' }),
  glossaries: routeHash({ page: 'glossaries' }),
};

interface OwnTermsRouteProps {
  readonly stores: Pick<LibraryStores, 'ownTerms' | 'concepts' | 'labelOf'>;
  readonly route: Extract<Route, { page: 'own-terms' }>;
}

/** The reader's own terms, or one of them for writing. */
export function OwnTermsRoute({ stores: { ownTerms, concepts, labelOf }, route }: OwnTermsRouteProps) {
  const { own, loaded, counts, others, running } = ownTerms;
  if (route.edit !== null) return <EditorRoute stores={ownTerms} />;
  return (
    <OwnTermsPage
      actions={{
        remove: (term) => void ownTerms.remove(term),
        adjust: (adjustment, change) => void ownTerms.adjust(adjustment, change),
      }}
      adjustments={others.value}
      counts={counts.value}
      exists={(id) => concepts.value === null || labelOf(id) !== undefined}
      links={links}
      progress={running.value}
      terms={loaded.value ? own.value.terms : null}
    />
  );
}

function EditorRoute({ stores }: { readonly stores: OwnTermsStores }) {
  const { editor, loaded, listHash, remove } = stores;
  const [draft, term] = [editor.draft.value, editor.term.value];
  if (draft === null || term === null) {
    if (!loaded.value) return null;
    return (
      <PlainState hint="" title={message('ownUnknown')}>
        <a class="button-quiet" href={listHash}>
          {message('ownTitle')}
        </a>
      </PlainState>
    );
  }
  return (
    <OwnEditor
      actions={{
        change: editor.change,
        save: editor.save,
        remove: () => {
          location.hash = listHash;
          void remove(term);
        },
      }}
      checks={editor.checks.value}
      draft={draft}
      hrefOf={links.concept}
      isNew={editor.isNew.value}
      listHref={listHash}
      met={term.met}
      pinyinOffer={editor.pinyinOffer.value}
      problem={editor.problem.value}
      trial={editor.trial.value}
    />
  );
}

interface AdjustRouteProps {
  readonly stores: OwnTermsStores;
  readonly concept: Concept;
}

/** What the reader says of the concept whose page is open. */
export function AdjustRoute({ stores, concept: { id, prefLabel } }: AdjustRouteProps) {
  const about = adjustmentOf(stores.own.value, { id, label: prefLabel.zh });
  return (
    <AdjustSection
      adjustment={about}
      editHref={isOwnId(id) ? links.edit(id) : null}
      key={`${id} ${about.note}`}
      onAdjust={(change) => void stores.adjust({ conceptId: id, label: prefLabel.zh }, change)}
    />
  );
}
