import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly disabled?: boolean;
  /** The value in words, shown beside the slider and read out. */
  readonly say: (value: number) => string;
  /** Called when the reader lets go, not while dragging. */
  readonly onChange: (value: number) => void;
}

/** A number on a scale. */
export function Slider({ label, value, min, max, step, disabled = false, say, onChange }: SliderProps) {
  const id = useId();
  const dragged = useSignal<number | null>(null);
  const shown = dragged.value ?? value;
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <input
        aria-valuetext={say(shown)}
        disabled={disabled}
        id={id}
        max={max}
        min={min}
        onChange={(event) => {
          dragged.value = null;
          onChange(event.currentTarget.valueAsNumber);
        }}
        onInput={(event) => {
          dragged.value = event.currentTarget.valueAsNumber;
        }}
        step={step}
        type="range"
        value={shown}
      />
      <output for={id}>{say(shown)}</output>
    </div>
  );
}
