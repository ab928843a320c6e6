interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day to choose, or none. */
export function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        max={max ?? undefined}
        min={min ?? undefined}
        onChange={(event) => onChange(event.currentTarget.value || null)}
        type="date"
        value={value ?? ''}
      />
    </label>
  );
}
