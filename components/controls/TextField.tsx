import { useState } from "react";
import type { Field } from "@/lib/state/fields";

/** Words to look for are no names to complete, correct or begin with a capital. */
const SEARCH = {
  autoComplete: "off",
  autoCapitalize: "none",
  autoCorrect: "off",
  spellCheck: false,
  enterKeyHint: "search",
} as const;

/**
 * A line the reader writes, of which only so many signs are used. What is written stays in the field all the same: a
 * browser that cuts it cuts what an input method is still converting, which will be shorter once it is done.
 * @param field what is used of a text
 */
export function TextField(props: {
  /** Unlike any other on the page. */
  id: string;
  label: string;
  className: string;
  type?: "text" | "search";
  placeholder?: string;
  value: string;
  field: Field<string>;
  /** Says how much is used of a text that is longer. */
  tooLong: string;
  onChange: (value: string) => void;
}) {
  const { id, label, className, type = "text", placeholder, value, field, tooLong, onChange } = props;
  const [written, setWritten] = useState(value);
  const usedOf = (text: string) => field.parse(text).value;
  // Whatever else sets the value, such as a button or the browser's Back, goes before what was written.
  const shown = usedOf(written) === value ? written : value;
  const isCut = [...shown].length > [...value].length;
  return (
    <>
      <label className={className}>
        <span>{label}</span>
        <input
          type={type}
          {...(type === "search" ? SEARCH : {})}
          value={shown}
          placeholder={placeholder}
          aria-describedby={isCut ? `${id}-help` : undefined}
          onChange={({ target }) => {
            setWritten(target.value);
            onChange(usedOf(target.value));
          }}
        />
      </label>
      {isCut && (
        <span className="rate-error" id={`${id}-help`} role="alert">
          {tooLong}
        </span>
      )}
    </>
  );
}
