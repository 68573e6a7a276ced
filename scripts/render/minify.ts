/** Attributes Recharts passes on from its props that mean nothing on these elements. */
const NOISE = / (?:orientation|angle|class="recharts-[^"]*"|tabindex="-1")(?:="[^"]*")?/g;

/**
 * Shortens a chart's HTML without changing what it shows: empty layers, leftover props, long fractions.
 * @param html markup of a mounted figure
 */
export function minify(html: string): string {
  let result = html
    .replace(NOISE, "")
    .replace(
      /<(line|text) ([^>]*)>/g,
      (_, name: string, attributes: string) =>
        `<${name} ${` ${attributes}`.replace(name === "line" ? / (?:height|width|x|y)="[^"]*"/g : / (?:height|width|offset)="[^"]*"/g, "").trim()}>`,
    )
    .replace(/<div[^>]*>/g, (tag) => tag.replace(/ (?:height|width)="[^"]*"/g, ""))
    .replace(/<title><\/title><desc><\/desc>/g, "")
    .replace(/<defs><clipPath id="recharts[^"]*"><rect[^>]*><\/rect><\/clipPath><\/defs>/g, "")
    .replace(/ (?:id="recharts-scatter-[^"]*")/g, "")
    // Sizes are the style sheet's; a strict content security policy allows no style attribute.
    .replace(/ style="[^"]*"/g, "")
    .replace(/(\d+\.\d{2})\d+/g, "$1");
  for (let before = ""; before !== result; ) {
    before = result;
    result = result.replace(/<g(?: class="[^"]*")?><\/g>/g, "");
  }
  return result;
}
