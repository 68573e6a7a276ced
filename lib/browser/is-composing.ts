/**
 * Whether a key belongs to an input method that is still converting, as Japanese is typed: its Enter and arrow keys are
 * not for the page. Safari ends the conversion before it sends that Enter, and marks it by the code 229 alone.
 */
export function isComposing({ isComposing, keyCode }: Pick<KeyboardEvent, "isComposing" | "keyCode">): boolean {
  return isComposing || keyCode === 229;
}
