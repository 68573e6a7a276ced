import type { StateChoices } from "@/lib/state/site-fields";
import { currentSearch, subscribe } from "../address";
import { retry } from "../retry";
import { onTrouble, troubles } from "../troubles";

/**
 * `<state-notice>`: tells the reader which settings of the address were left out because they make no sense, and what
 * they have set and the browser does not keep.
 */
export class NoticeElement extends HTMLElement {
  #stops: (() => void)[] = [];

  connectedCallback(): void {
    const show = () => this.#show();
    this.#stops = [subscribe(show), onTrouble(show)];
    show();
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
  }

  async #droppedFrom(search: string, choices: StateChoices): Promise<string[]> {
    const { droppedFrom } = await retry(() => import("@/lib/state/dropped"));
    return droppedFrom(search, choices);
  }

  async #show(): Promise<void> {
    const { choices = "{}", text = "", storage = "", address = "" } = this.dataset;
    const search = currentSearch();
    if (!search && !this.firstChild && troubles().size === 0) return;
    const dropped = search ? await this.#droppedFrom(search, JSON.parse(choices) as StateChoices) : [];
    const said = [
      dropped.length > 0 ? text.replace("{items}", () => dropped.join(", ")) : "",
      troubles().has("storage") ? storage : "",
      troubles().has("address") ? address : "",
    ].filter(Boolean);
    if (said.join("") === this.textContent) return;
    this.toggleAttribute("data-kept-in-sight", troubles().size > 0);
    this.replaceChildren(
      ...said.map((line) => Object.assign(document.createElement("p"), { className: "notice", textContent: line })),
    );
  }
}
