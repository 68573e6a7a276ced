/** What a reader may ask of slides that are being shown. */
export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "white"
  | "fullscreen"
  | "help"
  | "end"
  | "nothing";

/**
 * Keys as PowerPoint, reveal.js and impress.js have them. Remotes send some of them: page keys, a full stop or a slash
 * for a black screen, F5 to start, which must not load a page anew in the middle of a talk.
 */
const KEYS: Record<Command, readonly string[]> = {
  next: ["arrowright", "arrowdown", "pagedown", " ", "enter", "n", "l", "j"],
  previous: ["arrowleft", "arrowup", "pageup", "backspace", "p", "h", "k"],
  first: ["home"],
  last: ["end"],
  black: ["b", "v", ".", "/"],
  white: ["w", ","],
  fullscreen: ["f"],
  help: ["?"],
  end: ["escape", "-"],
  nothing: ["f5"],
};

const byKey = new Map(
  (Object.entries(KEYS) as [Command, readonly string[]][]).flatMap(([command, keys]) =>
    keys.map((key) => [key, command] as const),
  ),
);

/** Commands that a key held down gives again and again. */
const REPEATED: readonly Command[] = ["next", "previous"];

/** What a key asks for; undefined for one that is not ours. */
export function commandOf({ key, shiftKey, repeat }: Pick<KeyboardEvent, "key" | "shiftKey" | "repeat">) {
  const command = key === " " && shiftKey ? "previous" : byKey.get(key.toLowerCase());
  return command && repeat && !REPEATED.includes(command) ? "nothing" : command;
}

/** Whether a key belongs to what has the focus: to a field any key, to a button or a link those that press it. */
export function isForFocus({ key, target }: Pick<KeyboardEvent, "key" | "target">): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("input, select, textarea")) return true;
  return (key === "Enter" || key === " ") && target.closest("a[href], button, summary") !== null;
}
