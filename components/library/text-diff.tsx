import type { ComparedSentence, TextChange } from '../../lib/article/compare-texts.ts';
import { message } from '../../lib/locale/message.ts';
import './text-diff.css';

/** Unchanged sentences that stay in sight before and after a change. */
const around = 1;
/** Fewer unchanged sentences than this are not worth folding away. */
const fewest = 3;

interface TextDiffProps {
  readonly changes: readonly TextChange[];
}

/** What became of a text: added and removed sentences where they stand, long unchanged stretches folded away. */
export function TextDiff({ changes }: TextDiffProps) {
  const added = countOf(changes, 'added');
  const removed = countOf(changes, 'removed');
  if (added + removed === 0) return <p class="text-diff-none">{message('diffNone')}</p>;
  return (
    <div class="text-diff">
      <p class="text-diff-summary">{message('diffSummary', String(added), String(removed))}</p>
      {changes.map((change, at) => (
        <Change
          change={change}
          isFirst={at === 0}
          isLast={at === changes.length - 1}
          key={`${at} ${change.kind}`}
        />
      ))}
    </div>
  );
}

interface ChangeProps {
  readonly change: TextChange;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Change({ change: { kind, sentences }, isFirst, isLast }: ChangeProps) {
  if (kind === 'added') {
    return (
      <ins class="text-diff-change">
        <span class="visually-hidden">{message('diffAdded')}</span>
        <Sentences sentences={sentences} />
      </ins>
    );
  }
  if (kind === 'removed') {
    return (
      <del class="text-diff-change">
        <span class="visually-hidden">{message('diffRemoved')}</span>
        <Sentences sentences={sentences} />
      </del>
    );
  }
  const head = isFirst ? 0 : around;
  const tail = isLast ? 0 : around;
  const folded = sentences.slice(head, sentences.length - tail);
  if (folded.length < fewest) return <Sentences sentences={sentences} />;
  return (
    <>
      <Sentences sentences={sentences.slice(0, head)} />
      <details class="text-diff-kept">
        <summary>{message('diffKept', String(folded.length))}</summary>
        <Sentences sentences={folded} />
      </details>
      <Sentences sentences={sentences.slice(sentences.length - tail)} />
    </>
  );
}

/** Sentences in the paragraphs in which they stand. */
function Sentences({ sentences }: { readonly sentences: readonly ComparedSentence[] }) {
  const paragraphs: string[] = [];
  for (const { text, opensBlock } of sentences) {
    if (opensBlock || paragraphs.length === 0) paragraphs.push(text);
    else paragraphs.push(`${paragraphs.pop()}${text}`);
  }
  return (
    <>
      {paragraphs.map((text, at) => (
        <span class="text-diff-paragraph" key={`${at}`} lang="zh-CN">
          {text}
        </span>
      ))}
    </>
  );
}

function countOf(changes: readonly TextChange[], kind: TextChange['kind']): number {
  return changes.reduce((sum, change) => (change.kind === kind ? sum + change.sentences.length : sum), 0);
}
