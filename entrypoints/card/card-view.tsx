import { Card, type ConceptLink } from '../../components/card/card.tsx';
import { partsMentioned } from '../../lib/glossary/parts-mentioned.ts';
import { message } from '../../lib/locale/message.ts';
import type { Explained } from '../../lib/page/explanation.ts';
import { occurrenceRects } from '../../lib/page/marks.ts';
import { isAt, occurrencesOf } from '../../lib/page/occurrences.ts';
import type { Reading } from '../../lib/page/page.ts';
import { articleText } from '../../lib/page/session.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';
import { measures } from '../annotator/measures.ts';
import type { CardControls } from './card-controls.ts';

export type PinnedCard = Extract<Explained, { kind: 'card' }>;
export type CardSide = 'left' | 'right' | 'sheet';

interface CardViewProps {
  readonly reading: Reading;
  readonly card: PinnedCard;
  readonly side: CardSide;
  readonly controls: CardControls;
  /** Null where there is no site to turn off: in the extension's own pages. */
  readonly onTurnOff: (() => void) | null;
  readonly level: ReadingLevel;
  readonly onLevel: (level: ReadingLevel) => void;
}

export function CardView({ reading, card, side, controls, onTurnOff, level, onLevel }: CardViewProps) {
  const { session, explanation } = reading;
  const conceptId = card.trail.at(-1) ?? '';
  const entry = session.entries.get(conceptId);
  if (!entry) return null;
  const { concept } = entry;
  const all = occurrencesOf(session, conceptId);
  const link = (id: string): ConceptLink => ({
    id,
    label: session.entries.get(id)?.concept.prefLabel.zh ?? entry.relatedLabels[id] ?? id,
  });
  const nested = new Set(card.occurrence?.match.nested?.map((match) => match.conceptId));

  return (
    <Card
      entry={entry}
      frame={controls.setFrame}
      side={side}
      level={level}
      onLevel={onLevel}
      mentioned={concept.parts ? partsMentioned(concept, articleText(session)) : []}
      ways={
        <button onClick={() => controls.openPage(conceptId)} type="button">
          {message('openConcept')}
        </button>
      }
      nested={[...nested].filter((id) => id !== conceptId).map(link)}
      broader={concept.broader.map(link)}
      narrower={entry.narrower.map(link)}
      related={concept.related.map(link)}
      position={{
        number: all.findIndex((one) => isAt(one, card.occurrence)) + 1,
        count: all.length,
      }}
      adjust={{
        known: entry.known === true,
        disabled: controls.adjust.disabled.value,
        onKnown: (known) => controls.adjust.setKnown(entry, known),
        onDisable: (disabled) => controls.adjust.setDisabled(entry, disabled),
      }}
      canGoBack={card.trail.length > 1}
      speaking={controls.speaking.value}
      canSpeak={controls.canSpeak}
      notice={controls.notice.value}
      onBack={controls.back}
      onClose={explanation.close}
      onOpen={controls.open}
      onStep={controls.step}
      onCopy={() => controls.copy(entry)}
      onSpeak={() => controls.toggleSpeech(entry)}
      onReport={() => controls.report(entry)}
      onTurnOff={onTurnOff}
    />
  );
}

/** The side of the window on which the card doesn't hide the term that it explains. */
export function chooseSide({ session }: Reading, { occurrence }: PinnedCard): CardSide {
  const width = session.document.documentElement.clientWidth;
  if (width < measures.sheetBelow) return 'sheet';
  const rect = occurrence ? occurrenceRects(occurrence)[0] : undefined;
  return rect && rect.right > width - measures.cardRoom && rect.left > measures.cardRoom ? 'left' : 'right';
}
