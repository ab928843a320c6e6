import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { noteLinks } from '../../lib/excerpt/note-links.ts';
import { message } from '../../lib/locale/message.ts';
import type { PageExcerpt } from '../../lib/messaging/protocol.ts';
import { ExcerptForm } from '../excerpt/excerpt-form.tsx';
import { MarkedQuote } from '../excerpt/marked-quote.tsx';
import { shortQuote } from '../library/short-quote.ts';
import type { ExcerptsOnPage } from './excerpts-on-page.ts';
import { focusBeside } from './focus-beside.ts';

interface PanelExcerptProps {
  readonly page: ExcerptsOnPage;
  readonly shown: PageExcerpt;
}

/** One excerpt that stands on the page: a click leads to it. */
export function PanelExcerpt({ page, shown: { excerpt, exact } }: PanelExcerptProps) {
  return (
    <li>
      <button
        class="sentence"
        data-row
        lang="zh-CN"
        onClick={() => page.actions.jump(excerpt.id)}
        type="button"
      >
        <MarkedQuote mark={excerpt.mark} quote={excerpt.printed} />
      </button>
      {!exact && <p class="panel-small">{message('panelExcerptChanged')}</p>}
      <ExcerptWriting excerpt={excerpt} page={page} />
    </li>
  );
}

interface ExcerptWritingProps {
  readonly page: ExcerptsOnPage;
  readonly excerpt: Excerpt;
}

/** Note and tags of an excerpt, or the form to change them. */
export function ExcerptWriting({ page: { edited, tags, actions }, excerpt }: ExcerptWritingProps) {
  const quote = shortQuote(excerpt);
  const isEdited = edited?.id === excerpt.id;
  const wasEdited = useRef(false);
  const editButton = useRef<HTMLButtonElement>(null);
  // The form took the focus with it.
  useLayoutEffect(() => {
    if (wasEdited.current && !isEdited && document.activeElement === document.body)
      editButton.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  if (isEdited) {
    return (
      <ExcerptForm
        draft={edited.draft}
        label={message('excEditThis', quote)}
        onCancel={(draft) => actions.cancel(excerpt.id, draft)}
        onSave={(draft) => actions.save(excerpt.id, draft)}
        suggestions={tags}
      />
    );
  }
  return (
    <>
      {excerpt.note && (
        <p class="panel-note">
          {noteLinks(excerpt.note).map(({ text, href }, at) =>
            href === null ? (
              text
            ) : (
              <a href={href} key={at} rel="noreferrer noopener" target="_blank">
                {text}
              </a>
            ),
          )}
        </p>
      )}
      {excerpt.tags.length > 0 && <p class="panel-small">{excerpt.tags.map((tag) => `#${tag}`).join(' ')}</p>}
      <div class="panel-buttons">
        <button
          aria-label={message('excEditThis', quote)}
          class="button-quiet"
          onClick={() => actions.edit(excerpt.id)}
          ref={editButton}
          type="button"
        >
          {message('excEdit')}
        </button>
        <button
          aria-label={message('panelExcerptRemove', quote)}
          class="button-quiet"
          onClick={(event) => {
            focusBeside(event.currentTarget);
            actions.remove(excerpt.id);
          }}
          type="button"
        >
          {message('libRemove')}
        </button>
      </div>
    </>
  );
}
