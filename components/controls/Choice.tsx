/** A labelled list to choose one from. @param choices values with their texts, in order */
export function Choice<T extends string>(props: {
  label: string;
  value: T;
  choices: [T, string][];
  className?: string;
  onChange: (value: T) => void;
}) {
  const { label, value, choices, className = "field", onChange } = props;
  return (
    <label className={className}>
      <span>{label}</span>{" "}
      <select value={value} onChange={({ target }) => onChange(target.value as T)}>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A record of texts as choices. */
export function choicesOf<T extends string>(texts: Record<T, string>): [T, string][] {
  return Object.entries(texts) as [T, string][];
}
