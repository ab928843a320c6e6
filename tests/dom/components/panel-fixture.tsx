import { vi } from 'vitest';
import type { PanelActions } from '../../../components/panel/panel-actions.ts';
import type { ReadText } from '../../../components/panel/panel-article.tsx';
import { PanelView, type PanelViewProps } from '../../../components/panel/panel-view.tsx';
import type { PageText } from '../../../lib/messaging/protocol.ts';
import { analyseText } from '../../../lib/page/analyse-text.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { noTermNotes } from '../../../lib/settings/term-notes.ts';
import { host, pageSubject, spyActions, title } from './popup-fixture.tsx';

export const texts = [
  '街道办起“夜校”，又办“早市”和“菜园”。依据《胡同办法》，夜校去年办了12场讲座。',
  '今年以来，夜校学员达到1.2万人次，同比增长5%；办理时限从17天缩减至3天。',
];

/** The article of these parts as the page would give it; 夜校 is a term. */
export function readText(parts: readonly string[] = texts, over: Partial<ReadText> = {}): ReadText {
  const occurrences = parts.flatMap((text, part) =>
    [...text.matchAll(/夜校/g)].map(({ index }) => ({
      part,
      start: index,
      end: index + 2,
      conceptId: 'ye-xiao',
      label: '夜校',
      level: '东城区' as const,
    })),
  );
  const page: PageText = {
    url: `https://${host}/t1.html`,
    title,
    publishedAt: '2026-02-26',
    source: null,
    parts: parts.map((text) => ({ role: 'paragraph', text })),
    occurrences,
    complete: true,
    cut: false,
  };
  return { analysis: analyseText(page), complete: true, cut: false, ...over };
}

/** Callbacks that remember their calls. */
export function panelSpies() {
  return {
    ...spyActions(),
    jumpTo: vi.fn<PanelActions['jumpTo']>(),
    openConcept: vi.fn<PanelActions['openConcept']>(),
    study: vi.fn<PanelActions['study']>(),
    openLibrary: vi.fn<() => void>(),
    openArticle: vi.fn<PanelActions['openArticle']>(),
    ignore: vi.fn<PanelActions['ignore']>(),
    stopIgnoring: vi.fn<PanelActions['stopIgnoring']>(),
    addTerm: vi.fn<PanelActions['addTerm']>(),
    removeTerm: vi.fn<PanelActions['removeTerm']>(),
    editTerm: vi.fn<PanelActions['editTerm']>(),
  };
}

export function panel(props: Partial<PanelViewProps> & { readonly actions: PanelActions }) {
  return (
    <PanelView
      excerpts={null}
      host={host}
      notes={noTermNotes}
      ownTerms={[]}
      notice={{ text: '', undo: null }}
      settings={defaultSettings}
      studied={null}
      subject={pageSubject()}
      text={readText()}
      {...props}
    />
  );
}
