import type { StateChoices } from "@/lib/state/site-fields";

/** Place for a word on settings that make no sense; `notice-element.ts` fills it. */
export function StateNotice({ choices, text }: { choices: StateChoices; text: string }) {
  return (
    <state-notice role="status" className="state-notice" data-choices={JSON.stringify(choices)} data-text={text} />
  );
}
