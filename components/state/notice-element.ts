import type { StateChoices } from "@/lib/state/site-fields";
import { currentSearch, subscribe } from "./address";
import { again } from "./again";

/** `<state-notice>`: tells the reader which settings of the address were left out because they make no sense. */
export class NoticeElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    this.#stop = subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #show(): Promise<void> {
    const { choices = "{}", text = "" } = this.dataset;
    const search = currentSearch();
    if (!search && !this.firstChild) return;
    const { droppedFrom } = await again(() => import("./dropped"));
    const dropped = droppedFrom(search, JSON.parse(choices) as StateChoices);
    const said = dropped.length > 0 ? text.replace("{items}", () => dropped.join(", ")) : "";
    if (said === this.textContent) return;
    this.replaceChildren(
      ...(said ? [Object.assign(document.createElement("p"), { className: "notice", textContent: said })] : []),
    );
  }
}
