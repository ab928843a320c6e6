import { useRef } from 'preact/hooks';
import { longestOwn } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';
import { TextField } from './text-field.tsx';

interface PinyinFieldProps {
  readonly value: string;
  /** What could be taken over; empty: nothing. */
  readonly offer: string;
  readonly onInput: (text: string) => void;
}

/** The pinyin of a term, with a suggestion to be taken over by a press. */
export function PinyinField({ value, offer, onInput }: PinyinFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  const accept = (): void => {
    onInput(offer);
    // The button goes away with what it offers.
    field.current?.querySelector('input')?.focus();
  };
  return (
    <div class="own-pinyin" ref={field}>
      <TextField
        label={message('ownPinyin')}
        lang="zh-Latn"
        most={longestOwn.pinyin}
        onInput={onInput}
        value={value}
      />
      {offer !== '' && (
        <button class="button-quiet" onClick={accept} type="button">
          {message('ownPinyinTake')} <span lang="zh-Latn">{offer}</span>
        </button>
      )}
    </div>
  );
}
