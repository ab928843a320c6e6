import { newestFact } from '../../lib/glossary/newest-fact.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import { FactLine } from '../fact/fact-line.tsx';

export interface TooltipProps {
  readonly entry: ConceptEntry;
  /** Fixed position inside the viewport: `top` or `bottom`, `left`, `max-height`, all in CSS. */
  readonly style: Readonly<Record<string, string>>;
  /** A sheet across the narrow window's top or bottom instead of a box beside the line. */
  readonly sheet: 'above' | 'below' | null;
}

/** What a term means, at a glance: name, level, one definition in two languages, the newest fact. */
export function Tooltip({ entry, style, sheet }: TooltipProps) {
  const { concept, sources } = entry;
  const fact = newestFact(concept);
  return (
    <div
      class={sheet ? `panel tooltip sheet ${sheet}` : 'panel tooltip'}
      role="tooltip"
      id="tooltip"
      aria-label={`${concept.prefLabel.zh}（${concept.prefLabel.en}）`}
      style={style}
    >
      <p class="head">
        <strong lang="zh-CN">{concept.prefLabel.zh}</strong> <span class="pinyin">{concept.pinyin}</span>
      </p>
      <p class="line">
        <span class="level" data-level={concept.level}>
          {levelMessage(concept.level)}
        </span>
        {concept.since && <span class="muted">{message('since', concept.since[uiLanguage()])}</span>}
      </p>
      <p lang="zh-CN">{concept.definition.zh}</p>
      <p class="english" lang="en">
        <strong>{concept.prefLabel.en}.</strong> {concept.definition.en}
      </p>
      {fact && <FactLine fact={fact} source={sources[fact.source]} />}
      <p class="hint">{message('pinHint')}</p>
    </div>
  );
}
