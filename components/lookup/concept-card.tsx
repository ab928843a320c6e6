import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import type { AdjustMenuProps } from '../card/adjust-menu.tsx';
import cardCss from '../card/card.css?inline';
import { Card, type CardProps } from '../card/card.tsx';
import explanationCss from '../explanation.css?inline';
import tokensCss from '../tokens.css?inline';
import wholeCardCss from './whole-card.css?inline';

export interface ConceptCardProps {
  readonly entry: ConceptEntry;
  /** Preferred zh label of a related concept, by id. */
  readonly labelOf: (conceptId: string) => string;
  /** How often it stands on the page in front; 0 where it doesn't. */
  readonly onPage: number;
  readonly canGoBack: boolean;
  readonly speaking: boolean;
  readonly canSpeak: boolean;
  readonly notice: string;
  readonly level: CardProps['level'];
  readonly onLevel: CardProps['onLevel'];
  /** What the reader has said of the concept. */
  readonly adjust: AdjustMenuProps;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onOpen: (conceptId: string) => void;
  readonly onJump: () => void;
  /** Whether the reader studies it; null while that isn't known. */
  readonly studied: boolean | null;
  readonly onStudy: (studied: boolean) => void;
  /** Opens the concept's page in the library. */
  readonly onOpenPage: () => void;
  readonly onCopy: () => void;
  readonly onSpeak: () => void;
  readonly onReport: () => void;
}

/**
 * The card of a concept in a page of the extension: the one of the news pages, in a shadow root so that its
 * styles stay its own. Takes focus when it shows another concept.
 */
export function ConceptCard(props: ConceptCardProps) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  const conceptId = props.entry.concept.id;

  useLayoutEffect(() => {
    const root = host.current && shadowOf(host.current);
    if (root) render(<WholeCard {...props} frame={frame} />, root);
  });

  useLayoutEffect(() => {
    const element = host.current;
    return () => {
      if (element?.shadowRoot) render(null, element.shadowRoot);
    };
  }, []);

  useLayoutEffect(() => {
    if (conceptId === '') return;
    frame.current?.querySelector('.body')?.scrollTo({ top: 0 });
    frame.current?.focus({ preventScroll: true });
  }, [conceptId]);

  return <div class="concept-card" ref={host} />;
}

interface WholeCardProps extends ConceptCardProps {
  readonly frame: { current: HTMLElement | null };
}

function WholeCard({
  entry,
  labelOf,
  onPage,
  onJump,
  onOpenPage,
  studied,
  onStudy,
  ...rest
}: WholeCardProps) {
  const link = (id: string) => ({ id, label: labelOf(id) });
  return (
    <Card
      {...rest}
      broader={entry.concept.broader.map(link)}
      entry={entry}
      mentioned={null}
      narrower={entry.narrower.map(link)}
      nested={[]}
      onStep={() => {}}
      onTurnOff={null}
      position={{ number: 0, count: 0 }}
      related={entry.concept.related.map(link)}
      side="whole"
      ways={
        <>
          {onPage > 0 && (
            <button onClick={onJump} type="button">
              {message('jumpOnPage', String(onPage))}
            </button>
          )}
          <button onClick={onOpenPage} type="button">
            {message('openConcept')}
          </button>
          {studied !== null && (
            <button onClick={() => onStudy(!studied)} type="button">
              {message(studied ? 'studyStop' : 'studyStart')}
            </button>
          )}
        </>
      }
    />
  );
}

function shadowOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss + explanationCss + cardCss + wholeCardCss);
  root.adoptedStyleSheets = [sheet];
  return root;
}
