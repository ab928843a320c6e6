import type { Part } from '../../lib/glossary/concept.ts';
import { message } from '../../lib/locale/message.ts';
import { glossaryChinese } from '../../lib/locale/ui-language.ts';

export interface PartsProps {
  readonly parts: readonly Part[];
  /** Same length and order as `parts`; null where there is no article that could name them. */
  readonly mentioned: readonly boolean[] | null;
}

/** The members of a counted term, ticked where the article names them. */
export function Parts({ parts, mentioned }: PartsProps) {
  const count = mentioned?.filter(Boolean).length ?? 0;
  return (
    <section aria-labelledby="card-parts">
      <h3 id="card-parts">
        {message('parts')}{' '}
        {mentioned && (
          <span class="muted">{message('partsMentioned', String(count), String(parts.length))}</span>
        )}
      </h3>
      <ul class="parts">
        {parts.map(({ label }, index) => (
          <li key={label.zh} class={mentioned?.[index] ? 'mentioned' : ''}>
            <span class="tick" aria-hidden="true">
              {mentioned?.[index] ? '✓' : '·'}
            </span>
            <span lang={glossaryChinese()}>{label.zh}</span>{' '}
            <span class="english" lang="en">
              {label.en}
            </span>
            {mentioned && (
              <span class={mentioned[index] ? 'aside' : 'unseen'}>
                {message(mentioned[index] ? 'mentionedHere' : 'notMentionedHere')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
