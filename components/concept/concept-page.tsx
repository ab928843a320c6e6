import type { ComponentChildren } from 'preact';
import type { Timeline } from '../../lib/concordance/timeline.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { message } from '../../lib/locale/message.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import { CompanionsView } from './companions-view.tsx';
import { ConceptEntryView } from './concept-entry.tsx';
import { ConceptLoading } from './concept-loading.tsx';
import type { ConceptActions, ConceptLinks, ConceptSubject, ConceptUse, Reading } from './concept-state.ts';
import { ConcordanceView } from './concordance-view.tsx';
import { FiguresView } from './figures-view.tsx';
import { ReadingTexts } from './reading-texts.tsx';
import { Tabs } from './tabs.tsx';
import { TimelineView } from './timeline-view.tsx';
import { UsageProblem } from './usage-problem.tsx';
import './concept-page.css';

export interface ConceptPageProps {
  readonly subject: ConceptSubject;
  readonly links: ConceptLinks;
  readonly actions: ConceptActions;
  /** Whether it is learned, beside its name. */
  readonly study?: ComponentChildren;
  /** What the reader says of the concept, under its entry. */
  readonly adjust?: ComponentChildren;
}

/** Everything about one concept: its entry, and how the articles of the reader's library use it. */
export function ConceptPage({ subject, links, actions, study, adjust }: ConceptPageProps) {
  if (subject.kind === 'loading') return <ConceptLoading />;
  if (subject.kind === 'unknown') {
    return (
      <div class="concept-page">
        <h1>{message('conceptUnknown')}</h1>
        <p>{message('conceptUnknownHint', subject.id)}</p>
      </div>
    );
  }
  const { entry, use, reported } = subject;
  return (
    <article class="concept-page concept-columns">
      <div>
        <h1>
          <span lang="zh-CN">{entry.concept.prefLabel.zh}</span>
          {entry.inTraditional && <small lang="zh-TW"> {entry.inTraditional}</small>}
        </h1>
        {study && <div class="concept-study">{study}</div>}
        <ConceptEntryView
          entry={entry}
          hrefOf={links.concept}
          onReport={actions.report}
          reported={reported}
        />
        {adjust}
      </div>
      <section aria-labelledby="concept-use" class="concept-use">
        <h2 id="concept-use">{message('conceptUse')}</h2>
        <Use actions={actions} links={links} sources={entry.sources} use={use} />
      </section>
    </article>
  );
}

interface UseProps extends Omit<ConceptPageProps, 'subject'> {
  readonly use: ConceptUse;
  readonly sources: ConceptEntry['sources'];
}

function Use({ use, sources, links, actions }: UseProps) {
  const { tab, timeline, concordance, figures, companions } = use;
  return (
    <Known of={timeline} onRetry={actions.retry}>
      {(known) =>
        known.articles === 0 ? (
          <NeverMet />
        ) : (
          <>
            <Summary timeline={known} />
            <Tabs
              label={message('conceptUse')}
              onOpen={actions.openTab}
              open={tab}
              tabs={[
                ['uses', message('tabUses')],
                ['timeline', message('tabTimeline')],
                ['figures', message('tabFigures')],
                ['companions', message('tabCompanions')],
              ]}
            >
              {tab === 'uses' && (
                <ConcordanceView actions={actions} concordance={concordance} links={links} />
              )}
              {tab === 'timeline' && <TimelineView onOpenMonth={actions.openMonth} timeline={known} />}
              {tab === 'figures' && (
                <Known of={figures} onRetry={actions.retry}>
                  {(series) => <FiguresView links={{ article: links.article, sources }} series={series} />}
                </Known>
              )}
              {tab === 'companions' && (
                <Known of={companions} onRetry={actions.retry}>
                  {(found) => <CompanionsView companions={found} hrefOf={links.concept} />}
                </Known>
              )}
            </Tabs>
            <LiveMessage text={use.notice} />
          </>
        )
      }
    </Known>
  );
}

interface KnownProps<T> {
  readonly of: Reading<T>;
  readonly onRetry: () => void;
  readonly children: (value: T) => ComponentChildren;
}

/** What was read, or how far the reading has come, or that it failed. */
function Known<T>({ of, onRetry, children }: KnownProps<T>) {
  if (of.kind === 'known') return <>{children(of.value)}</>;
  if (of.kind === 'reading') return <ReadingTexts progress={of.progress} />;
  return <UsageProblem onRetry={onRetry} />;
}

function Summary({ timeline }: { readonly timeline: Timeline }) {
  const { articles, occurrences, first, last } = timeline;
  return (
    <p class="usage-summary">
      {message('usageSummary', String(articles), String(occurrences))}{' '}
      {first !== null && last !== null && message('usageDays', first, last)}
    </p>
  );
}

function NeverMet() {
  return (
    <div class="usage-none">
      <p>{message('usageNone')}</p>
      <p>{message('usageNoneHint')}</p>
    </div>
  );
}
