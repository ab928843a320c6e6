type Option = readonly [value: string, label: string];

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Further options, under headings of their own. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
  readonly onChange: (value: string) => void;
}

/** One of many options. */
export function SelectField({ label, value, options, groups = [], onChange }: SelectFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select onChange={(event) => onChange(event.currentTarget.value)} value={value}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
        {groups.map(({ label: heading, options: members }) => (
          <optgroup key={heading} label={heading}>
            {members.map(([option, words]) => (
              <option key={option} value={option}>
                {words}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
