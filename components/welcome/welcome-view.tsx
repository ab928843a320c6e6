import type { Ref } from 'preact';
import type { Article } from '../../lib/article/article.ts';
import { message } from '../../lib/locale/message.ts';
import { ArticleText } from '../article/article-text.tsx';
import { LiveMessage } from '../controls/live-message.tsx';
import { LevelLegend } from './level-legend.tsx';
import type { StepsDone, WelcomeFacts } from './welcome-facts.ts';
import { WelcomeNotes } from './welcome-notes.tsx';
import { WelcomeStep } from './welcome-step.tsx';
import '../controls/base.css';
import './welcome.css';

/** What a reader can do on the welcome page. */
export interface WelcomeActions {
  /** Keeps the sample article in the library. */
  readonly keep: () => void;
  /** Takes it out again. */
  readonly takeOut: () => void;
  readonly grantSites: () => void;
  readonly openLibrary: () => void;
  readonly openOptions: () => void;
}

export interface WelcomeViewProps {
  readonly article: Article;
  /** The element of the article, once it is there. */
  readonly frame: Ref<HTMLElement>;
  readonly done: StepsDone;
  readonly facts: WelcomeFacts;
  /** Read out and shown: what came of the reader's last action. */
  readonly notice: string;
  readonly actions: WelcomeActions;
}

/** Shows on an article of our own what the extension does, and ticks off what the reader has tried. */
export function WelcomeView({ article, frame, done, facts, notice, actions }: WelcomeViewProps) {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1>{message('welcomeTitle')}</h1>
        <p>{message('welcomeLead')}</p>
      </header>
      <main>
        <div class="welcome-aside">
          <Steps actions={actions} done={done} facts={facts} notice={notice} />
          <LevelLegend />
        </div>
        <div class="welcome-article">
          <ArticleText article={article} frame={frame} level={2} />
        </div>
        <WelcomeNotes actions={actions} facts={facts} />
      </main>
    </div>
  );
}

function Steps({ done, facts, notice, actions }: Omit<WelcomeViewProps, 'article' | 'frame'>) {
  const allDone = done.hovered && done.pinned && done.excerpted && done.kept;
  return (
    <section aria-labelledby="welcome-try">
      <h2 id="welcome-try">{message('welcomeTry')}</h2>
      <ol class="welcome-steps">
        <WelcomeStep
          done={done.hovered}
          hint={message('welcomeHoverHint')}
          shortcut={facts.nextTermKey}
          title={message('welcomeHover')}
        />
        <WelcomeStep
          done={done.pinned}
          hint={message('welcomePinHint')}
          shortcut={facts.pinKey}
          title={message('welcomePin')}
        />
        <WelcomeStep
          done={done.excerpted}
          hint={message('welcomeExcerptHint')}
          shortcut={facts.excerptKey}
          title={message('welcomeExcerpt')}
        />
        <WelcomeStep
          done={done.kept}
          hint={message('welcomeSaveHint')}
          shortcut={null}
          title={message('welcomeSave')}
        >
          <button
            class={done.kept ? 'button-quiet' : 'button'}
            onClick={done.kept ? actions.takeOut : actions.keep}
            type="button"
          >
            {message(done.kept ? 'undo' : 'welcomeSaveButton')}
          </button>
        </WelcomeStep>
      </ol>
      <LiveMessage text={allDone ? message('welcomeAllDone') : notice} />
    </section>
  );
}
