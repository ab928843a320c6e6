import { useId } from 'preact/hooks';
import './switch.css';

interface SwitchProps {
  readonly label: string;
  /** What it is called where the label alone doesn't say of what. */
  readonly name?: string;
  /** Said under the label and read out after it. */
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** An on/off switch (WAI-ARIA switch) made of a checkbox, so that Space and the label work by themselves. */
export function Switch({ label, name, hint, checked, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label class="switch-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="switch-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        aria-checked={checked}
        aria-label={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        class="switch-input"
        disabled={disabled}
        id={id}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // What is shown follows what is stored: a change that could not be saved must not look saved.
          event.currentTarget.checked = checked;
          onChange(wanted);
        }}
        role="switch"
        type="checkbox"
      />
    </div>
  );
}
