import { useState } from "react";

/** A number the reader types; what is typed on the way to it, such as the 0 of 0.5, stays in the field. */
export function NumberInput(props: {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}) {
  const { label, value, onChange } = props;
  const [written, setWritten] = useState<string | null>(null);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        inputMode="decimal"
        step="any"
        min={0}
        value={written ?? value ?? ""}
        onChange={({ target }) => {
          setWritten(target.value);
          const next = target.valueAsNumber;
          onChange(Number.isFinite(next) && next > 0 ? next : undefined);
        }}
        onBlur={() => setWritten(null)}
      />
    </label>
  );
}
