import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lang: string;
  /** UTF-16 units. */
  readonly most: number;
  /** More than one line, of which so many are shown; one line where left out. */
  readonly rows?: number | undefined;
  readonly required?: boolean;
  readonly onInput: (text: string) => void;
}

/** A text to be written, under its name. */
export function TextField({ label, value, lang, most, rows, required = false, onInput }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input
          id={id}
          lang={lang}
          maxLength={most}
          onInput={(event) => onInput(event.currentTarget.value)}
          required={required}
          value={value}
        />
      ) : (
        <textarea
          id={id}
          lang={lang}
          maxLength={most}
          onInput={(event) => onInput(event.currentTarget.value)}
          rows={rows}
          value={value}
        />
      )}
    </div>
  );
}
