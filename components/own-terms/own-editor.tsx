import type { DesignationCheck } from '../../lib/glossary/check-designation.ts';
import { longestOwn, type MetIn } from '../../lib/glossary/own-term.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { Switch } from '../controls/switch.tsx';
import { LabelChecks, type LabelChecksProps } from './label-checks.tsx';
import type { DraftText, OwnDraft } from './own-draft.ts';
import { PinyinField } from './pinyin-field.tsx';
import { TextField } from './text-field.tsx';

export interface OwnEditorProps extends Pick<LabelChecksProps, 'trial' | 'hrefOf'> {
  readonly draft: OwnDraft;
  readonly isNew: boolean;
  readonly met: MetIn | null;
  /** One for each designation. */
  readonly checks: readonly DesignationCheck[];
  /** Pinyin that could be taken over, else empty. */
  readonly pinyinOffer: string;
  /** What went wrong when it was saved, else empty. */
  readonly problem: string;
  readonly listHref: string;
  readonly actions: OwnEditorActions;
}

export interface OwnEditorActions {
  readonly change: (patch: Partial<OwnDraft>) => void;
  readonly save: () => void;
  readonly remove: () => void;
}

type Field = readonly [DraftText, MessageKey, number, string];

const altLabels: Field = ['altLabels', 'ownAltLabels', 1_000, 'zh-CN'];
const labelEn: Field = ['labelEn', 'ownLabelEn', longestOwn.labelEn, 'en'];
const texts: readonly Field[] = [
  ['definitionZh', 'ownDefinitionZh', longestOwn.definition, 'zh-CN'],
  ['definitionEn', 'ownDefinitionEn', longestOwn.definition, 'en'],
  ['note', 'ownNote', longestOwn.note, 'zh-CN'],
];

/** A term of the reader's own, for writing: its designations are checked while they are typed. */
export function OwnEditor(props: OwnEditorProps) {
  const { draft, isNew, met, checks, trial, pinyinOffer, problem, listHref, hrefOf, actions } = props;
  const field = ([name, label, most, lang]: Field, rows?: number) => (
    <TextField
      key={name}
      label={message(label)}
      lang={lang}
      most={most}
      onInput={(text) => actions.change({ [name]: text })}
      rows={rows}
      value={draft[name]}
    />
  );
  return (
    <form
      class="own-editor"
      onSubmit={(event) => {
        event.preventDefault();
        actions.save();
      }}
    >
      <h1>{message(isNew ? 'ownNewTitle' : 'ownEditTitle')}</h1>
      <TextField
        label={message('ownLabel')}
        lang="zh-CN"
        most={longestOwn.label}
        onInput={(label) => actions.change({ label })}
        required
        value={draft.label}
      />
      <LabelChecks checks={checks} hrefOf={hrefOf} trial={trial} />
      {field(altLabels)}
      <PinyinField
        offer={pinyinOffer}
        onInput={(pinyin) => actions.change({ pinyin })}
        value={draft.pinyin}
      />
      {field(labelEn)}
      {texts.map((each) => field(each, 3))}
      <Switch
        checked={draft.known}
        hint={message('ownKnownHint')}
        label={message('ownKnown')}
        onChange={(known) => actions.change({ known })}
      />
      {met && <Met met={met} />}
      {problem !== '' && (
        <p class="own-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="own-buttons">
        <button class="button" disabled={draft.label.trim() === ''} type="submit">
          {message('ownSave')}
        </button>
        <a class="button-quiet" href={listHref}>
          {message('libCancel')}
        </a>
        {!isNew && (
          <button class="button-quiet own-delete" onClick={actions.remove} type="button">
            {message('ownDelete')}
          </button>
        )}
      </div>
    </form>
  );
}

function Met({ met: { sentence, title, url, day } }: { readonly met: MetIn }) {
  return (
    <section class="own-met">
      <h2>{message('ownMet')}</h2>
      {sentence !== '' && (
        <blockquote lang="zh-CN">
          <p>{sentence}</p>
        </blockquote>
      )}
      <p>
        <a href={url} lang="zh-CN" rel="noopener noreferrer" target="_blank">
          {title || url}
        </a>{' '}
        <time dateTime={day}>{day}</time>
      </p>
    </section>
  );
}
