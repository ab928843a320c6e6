import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few options, as radio buttons. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map(([option, words]) => (
        <label class="choice-option" key={option}>
          <input checked={option === value} name={name} onChange={() => onChange(option)} type="radio" />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
