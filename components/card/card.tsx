import type { ComponentChildren, Ref } from 'preact';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';
import { AdjustMenu, type AdjustMenuProps } from './adjust-menu.tsx';
import { Checked } from './checked.tsx';
import { Definition } from './definition.tsx';
import { Facts } from './facts.tsx';
import { LevelSwitch } from './level-switch.tsx';
import { OwnNote } from './own-note.tsx';
import { Parts } from './parts.tsx';

/** A concept that can be opened from the card. */
export interface ConceptLink {
  readonly id: string;
  readonly label: string;
}

export interface CardProps {
  readonly entry: ConceptEntry;
  readonly frame: Ref<HTMLElement>;
  /** `whole`: fills the place it is given. */
  readonly side: 'left' | 'right' | 'sheet' | 'whole';
  /** Which of the concept's parts the article names, same length as `concept.parts`; null where there is no article. */
  readonly mentioned: readonly boolean[] | null;
  /** More ways on from this concept, shown under its definition. */
  readonly ways?: ComponentChildren;
  readonly nested: readonly ConceptLink[];
  readonly broader: readonly ConceptLink[];
  readonly narrower: readonly ConceptLink[];
  readonly related: readonly ConceptLink[];
  /** Number of the occurrence jumped to, from 1 (0 where none), and how many the article has. */
  readonly position: { readonly number: number; readonly count: number };
  /** How much is said, and how the reader changes it. */
  readonly level: ReadingLevel;
  readonly onLevel: (level: ReadingLevel) => void;
  /** What the reader has said of the concept; left out where nothing can be said. */
  readonly adjust?: AdjustMenuProps;
  readonly canGoBack: boolean;
  readonly speaking: boolean;
  readonly canSpeak: boolean;
  /** A sentence about what has just happened (copied, could not be opened), else empty. */
  readonly notice: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onOpen: (conceptId: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onSpeak: () => void;
  /** Puts a prepared report of a mistake in this entry on the clipboard. */
  readonly onReport: () => void;
  /** Null where there is no site to turn off. */
  readonly onTurnOff: (() => void) | null;
}

/** A pinned concept, in full. Non-modal: the page stays usable beside it. */
export function Card(props: CardProps) {
  const { concept } = props.entry;
  const { level } = props;
  return (
    <section
      ref={props.frame}
      class={`panel card ${props.side}${props.side === 'sheet' ? ' below' : ''}`}
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-title"
      tabIndex={-1}
    >
      <CardHead {...props} />
      {/* What is in it takes the focus and scrolls it; Firefox would stop at it as well. */}
      <div class="body" tabIndex={-1}>
        <Definition concept={concept} level={level}>
          <LevelSwitch level={level} onLevel={props.onLevel} />
        </Definition>
        <OwnNote note={props.entry.note} />
        <Occurrences {...props} />
        {props.ways && <p class="ways">{props.ways}</p>}
        {concept.parts && <Parts parts={concept.parts} mentioned={props.mentioned} />}
        {level !== 'short' && <Besides {...props} />}
      </div>
      <CardFoot {...props} />
    </section>
  );
}

/** What is known of a concept beyond what it means. */
function Besides({ entry, level, nested, broader, narrower, related, onOpen, onReport }: CardProps) {
  return (
    <>
      <Facts entry={entry} language={level === 'english' ? 'en' : uiLanguage()} />
      <Links title={message('nested')} links={nested} onOpen={onOpen} />
      <Links title={message('broader')} links={broader} onOpen={onOpen} />
      <Links title={message('narrower')} links={narrower} onOpen={onOpen} />
      <Links title={message('related')} links={related} onOpen={onOpen} />
      <Checked concept={entry.concept} onReport={onReport} />
    </>
  );
}

function CardHead({ entry: { concept, inTraditional }, canGoBack, onBack, onClose }: CardProps) {
  return (
    <header>
      {canGoBack && (
        <button type="button" class="plain" onClick={onBack}>
          ← {message('back')}
        </button>
      )}
      <h2 id="card-title">
        <span lang="zh-CN">{concept.prefLabel.zh}</span>
        {inTraditional && <small lang="zh-TW"> {inTraditional}</small>}
      </h2>
      <button type="button" class="plain close" aria-label={message('close')} onClick={onClose}>
        ×
      </button>
    </header>
  );
}

function Occurrences({ position: { number, count }, onStep }: CardProps) {
  if (count === 0) return null;
  return (
    <div class="occurrences">
      <span>{message('occurrences', String(count))}</span>
      <span class="muted" aria-live="polite">
        {number > 0 && message('occurrenceOf', String(number), String(count))}
      </span>
      <button type="button" class="step" aria-label={message('previous')} onClick={() => onStep(-1)}>
        ‹
      </button>
      <button type="button" class="step" aria-label={message('next')} onClick={() => onStep(1)}>
        ›
      </button>
    </div>
  );
}

interface LinksProps {
  readonly title: string;
  readonly links: readonly ConceptLink[];
  readonly onOpen: (conceptId: string) => void;
}

function Links({ title, links, onOpen }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section class="links">
      <h3>{title}</h3>
      <ul>
        {links.map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="chip" lang="zh-CN" onClick={() => onOpen(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CardFoot({ adjust, canSpeak, speaking, notice, onCopy, onSpeak, onTurnOff }: CardProps) {
  return (
    <footer>
      <button type="button" onClick={onCopy}>
        {message('copy')}
      </button>
      {canSpeak && (
        <button type="button" aria-pressed={speaking} onClick={onSpeak}>
          {message(speaking ? 'stopReading' : 'readAloud')}
        </button>
      )}
      {adjust && <AdjustMenu {...adjust} />}
      <span class="notice" role="status">
        {notice}
      </span>
      {onTurnOff && (
        <button type="button" class="plain" onClick={onTurnOff}>
          {message('turnOffHere')}
        </button>
      )}
    </footer>
  );
}
