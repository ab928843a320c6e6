import './select.css';

interface SelectProps<T extends string> {
  /** Said to screen readers; the chosen words speak for themselves to others. */
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly (readonly [value: T | null, words: string])[];
  readonly onChange: (value: T | null) => void;
}

/** One of several options in a menu; null is the option that leaves everything in. */
export function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  return (
    <select
      aria-label={label}
      class="select"
      onChange={({ currentTarget }) => onChange(options[currentTarget.selectedIndex]?.[0] ?? null)}
      value={value ?? ''}
    >
      {options.map(([option, words]) => (
        <option key={option} value={option ?? ''}>
          {words}
        </option>
      ))}
    </select>
  );
}
