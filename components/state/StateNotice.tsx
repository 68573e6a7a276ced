import type { Messages } from "@/lib/i18n/translator";
import type { StateChoices } from "@/lib/state/site-fields";

/** Place for a word on settings that make no sense, or that the browser does not keep; `notice-element.ts` fills it. */
export function StateNotice(props: { choices: StateChoices; text: string; notKept: Messages["site"]["notKept"] }) {
  const { choices, text, notKept } = props;
  return (
    <state-notice
      role="status"
      className="state-notice"
      data-choices={JSON.stringify(choices)}
      data-text={text}
      data-storage={notKept.storage}
      data-address={notKept.address}
    />
  );
}
