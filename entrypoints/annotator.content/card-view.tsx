import type { Signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Card, type ConceptLink } from '../../components/card/card.tsx';
import { copyText } from '../../lib/dom/copy-text.ts';
import { speaker } from '../../lib/dom/speak.ts';
import { partsMentioned } from '../../lib/glossary/parts-mentioned.ts';
import { message } from '../../lib/locale/message.ts';
import { entryText } from '../../lib/page/entry-text.ts';
import type { Explained } from '../../lib/page/explanation.ts';
import { occurrenceRects } from '../../lib/page/marks.ts';
import { occurrencesOf } from '../../lib/page/occurrences.ts';
import type { Reading } from '../../lib/page/page.ts';
import { articleText } from '../../lib/page/session.ts';
import { measures } from './measures.ts';

interface CardViewProps {
  readonly reading: Reading;
  readonly card: Extract<Explained, { kind: 'card' }>;
  readonly frame: Signal<HTMLElement | null>;
  readonly onTurnOff: () => void;
}

export function CardView({ reading, card, frame, onTurnOff }: CardViewProps) {
  const { session, explanation, jumpTo } = reading;
  const conceptId = card.trail.at(-1) ?? '';
  const entry = session.entries.get(conceptId);
  const [notice, setNotice] = useState('');
  const [speaking, setSpeaking] = useState(false);
  const voice = useMemo(() => speaker(session.document.defaultView ?? window), [session]);
  // The side is chosen once: a card that changes sides under the reader's hand would be a moving target.
  const [side] = useState(() => chooseSide(reading, card));
  const text = articleText(session);
  const mentioned = useMemo(() => (entry ? partsMentioned(entry.concept, text) : []), [entry, text]);

  useEffect(() => voice.stop, [voice]);

  if (!entry) return null;
  const { concept } = entry;
  const all = occurrencesOf(session, conceptId);
  const link = (id: string): ConceptLink => ({
    id,
    label: session.entries.get(id)?.concept.prefLabel.zh ?? entry.relatedLabels[id] ?? id,
  });
  const nestedIds = new Set(card.occurrence?.match.nested?.map((match) => match.conceptId));

  /** Another concept in the same card: nothing of the last one stays, and focus isn't lost with its button. */
  async function moveOn(go: () => void | Promise<void>): Promise<void> {
    voice.stop();
    setSpeaking(false);
    setNotice('');
    await go();
    frame.value?.focus({ preventScroll: true });
    frame.value?.querySelector('.body')?.scrollTo({ top: 0 });
  }

  return (
    <Card
      entry={entry}
      frame={(element) => {
        frame.value = element;
      }}
      side={side}
      mentioned={mentioned}
      nested={[...nestedIds].filter((id) => id !== conceptId).map(link)}
      broader={concept.broader.map(link)}
      related={concept.related.map(link)}
      position={{
        number: all.findIndex(({ match }) => match === card.occurrence?.match) + 1,
        count: all.length,
      }}
      canGoBack={card.trail.length > 1}
      speaking={speaking}
      canSpeak={voice.available}
      notice={notice}
      onBack={() => void moveOn(explanation.back)}
      onClose={explanation.close}
      onOpen={(id) =>
        moveOn(async () => {
          if (!(await explanation.open(id))) setNotice(message('noAnswer'));
        })
      }
      onStep={(direction) => {
        const next = explanation.step(direction);
        if (next) jumpTo(next);
      }}
      onCopy={async () => {
        const copied = frame.value !== null && (await copyText(entryText(entry), frame.value));
        setNotice(message(copied ? 'copied' : 'copyFailed'));
      }}
      onSpeak={() => {
        if (speaking) voice.stop();
        else voice.speak(`${concept.prefLabel.zh}。${concept.definition.zh}`, () => setSpeaking(false));
        setSpeaking(!speaking);
      }}
      onTurnOff={onTurnOff}
    />
  );
}

/** The side of the window on which the card doesn't hide the term that it explains. */
function chooseSide({ session }: Reading, { occurrence }: CardViewProps['card']): 'left' | 'right' | 'sheet' {
  const width = session.document.documentElement.clientWidth;
  if (width < measures.sheetBelow) return 'sheet';
  const rect = occurrence ? occurrenceRects(occurrence)[0] : undefined;
  return rect && rect.right > width - measures.cardRoom && rect.left > measures.cardRoom ? 'left' : 'right';
}
