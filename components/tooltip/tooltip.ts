import { citeSource } from '../../lib/glossary/cite-source.ts';
import { newestFact } from '../../lib/glossary/newest-fact.ts';
import { partNames } from '../../lib/glossary/part-names.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { glossaryChinese, uiLanguage, uiLocale } from '../../lib/locale/ui-language.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';
import { inLanguage } from '../../lib/text/language.ts';
import { definitionsOf } from '../card/definitions-of.ts';

export interface TooltipProps {
  readonly entry: ConceptEntry;
  /** Fixed position inside the viewport: `top` or `bottom`, `left`, `max-height`, all in CSS. */
  readonly style: Readonly<Record<string, string>>;
  /** A sheet across the narrow window's top or bottom instead of a box beside the line. */
  readonly sheet: 'above' | 'below' | null;
  readonly level: ReadingLevel;
}

type Child = Node | string | false | null;

/**
 * What a term means, at a glance: name, level, one definition in two languages, the newest fact. Made of plain
 * elements: it is all of our interface that most articles ever see, and a renderer would be half of its script.
 */
export function tooltipElement(
  document: Document,
  { entry, style, sheet, level: said }: TooltipProps,
): HTMLElement {
  const { concept, sources, note, inTraditional } = entry;
  const { prefLabel, pinyin, level, since, definition, parts } = concept;
  const english = said === 'english';
  const language = english ? 'en' : uiLanguage();
  const fact = said === 'short' ? null : newestFact(concept);
  const tag = english ? 'en' : uiLocale();
  const source = fact ? sources[fact.source] : undefined;

  function make(
    tag: string,
    attributes: Readonly<Record<string, string>>,
    ...children: Child[]
  ): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== null && child !== false));
    return element;
  }

  const tooltip = make(
    'div',
    {
      class: sheet ? `panel tooltip sheet ${sheet}` : 'panel tooltip',
      role: 'tooltip',
      id: 'tooltip',
      'aria-label': prefLabel.en ? `${prefLabel.zh}（${prefLabel.en}）` : prefLabel.zh,
    },
    make(
      'p',
      { class: 'head' },
      make('strong', { lang: 'zh-CN' }, prefLabel.zh),
      inTraditional !== undefined && make('span', { lang: 'zh-TW' }, ` ${inTraditional}`),
      ' ',
      make('span', { class: 'pinyin' }, pinyin),
    ),
    make(
      'p',
      { class: 'line' },
      make('span', { class: 'level', 'data-level': level }, levelMessage(level)),
      since && make('span', { class: 'muted' }, message('since', inLanguage(since, language))),
    ),
    ...definitionsOf(concept, said).map((each) =>
      each === 'zh'
        ? make('p', { lang: glossaryChinese() }, definition.zh)
        : make(
            'p',
            { class: english ? '' : 'english', lang: 'en' },
            prefLabel.en !== '' && make('strong', {}, `${prefLabel.en}.`),
            ` ${definition.en}`,
          ),
    ),
    parts !== undefined && make('p', { class: 'english', lang: tag }, partNames(parts, language)),
    note !== undefined && make('p', { class: 'own-note' }, note),
    fact &&
      make(
        'div',
        { class: 'fact' },
        make('p', { lang: tag }, inLanguage(fact.text, language)),
        make(
          'p',
          { class: 'muted cite' },
          make('time', { datetime: fact.date }, message('asOf', fact.date)),
          source !== undefined && make('span', { lang: 'zh-CN' }, ` · ${citeSource(source)}`),
        ),
      ),
    make('p', { class: 'hint' }, message('pinHint')),
  );
  for (const [name, value] of Object.entries(style)) tooltip.style.setProperty(name, value);
  return tooltip;
}
