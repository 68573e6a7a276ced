import { MOST_HIGHLIGHTED } from "@/lib/state/site-fields";

/** Ticks for carriers to show in colour; once as many as may be are ticked, the others rest. */
export function HighlightChoice(props: {
  legend: string;
  carriers: readonly { id: string; name: string }[];
  highlight: readonly string[];
  onChange: (highlight: string[]) => void;
}) {
  const { legend, carriers, highlight, onChange } = props;
  return (
    <fieldset className="own-carriers">
      <legend>{legend}</legend>
      {carriers.map(({ id, name }) => {
        const isChosen = highlight.includes(id);
        return (
          <label key={id}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!isChosen && highlight.length >= MOST_HIGHLIGHTED}
              onChange={() => onChange(isChosen ? highlight.filter((other) => other !== id) : [...highlight, id])}
            />{" "}
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}
