/** Keys that turn to another slide, by how many. */
const TURNS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  " ": 1,
  Enter: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * `<slide-show>`: slides one at a time over the whole screen. Without it they stand one below the other.
 * Which slides, and in which order, is the address's: `?figures=outcomes,model-size`.
 */
export class SlideShow extends HTMLElement {
  #at = 0;

  connectedCallback(): void {
    this.#choose();
    this.querySelector("[data-start]")?.addEventListener("click", () => this.#start());
    this.addEventListener("keydown", this.#onKey);
    this.addEventListener("click", ({ target }) => {
      if (this.#isShowing() && target instanceof HTMLImageElement) this.#turn(1);
    });
    document.addEventListener("fullscreenchange", this.#onChange);
    this.dataset.ready = "";
  }

  disconnectedCallback(): void {
    document.removeEventListener("fullscreenchange", this.#onChange);
  }

  #all(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".slide")];
  }

  #shown(): HTMLElement[] {
    return this.#all().filter(({ hidden }) => !hidden);
  }

  /** Puts the slides of the address in their order and leaves the others out; an address without any shows all. */
  #choose(): void {
    const wanted = (new URLSearchParams(location.search).get("figures") ?? "").split(",");
    const chosen = wanted.flatMap((id) => this.#all().find((slide) => slide.dataset.figure === id) ?? []);
    if (chosen.length === 0) return;
    for (const slide of this.#all()) slide.hidden = !chosen.includes(slide);
    const [first] = this.#all();
    for (const slide of chosen) first?.parentElement?.append(slide);
  }

  #isShowing(): boolean {
    return this.hasAttribute("data-showing");
  }

  async #start(): Promise<void> {
    // All of them are here, as large as the screen, before the network may be gone.
    for (const image of this.querySelectorAll("img")) {
      image.sizes = `${screen.width}px`;
      image.loading = "eager";
    }
    this.toggleAttribute("data-showing", true);
    this.tabIndex = -1;
    this.focus();
    this.#turn(Number.NEGATIVE_INFINITY);
    // A browser that refuses the whole screen still gives the window.
    await this.requestFullscreen?.().catch(() => this.#say(this.dataset.refused ?? ""));
  }

  readonly #onChange = () => {
    if (!document.fullscreenElement) this.#end();
  };

  #end(): void {
    this.removeAttribute("data-showing");
    for (const slide of this.#all()) slide.removeAttribute("data-current");
    this.querySelector<HTMLElement>("[data-start]")?.focus();
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (!this.#isShowing() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      if (document.fullscreenElement) document.exitFullscreen();
      else this.#end();
      return;
    }
    const by = TURNS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.#turn(by);
  };

  #turn(by: number): void {
    const slides = this.#shown();
    this.#at = Math.min(Math.max(this.#at + by, 0), slides.length - 1);
    slides.forEach((slide, place) => {
      slide.toggleAttribute("data-current", place === this.#at);
    });
    this.#say(`${this.#at + 1} / ${slides.length}`);
  }

  #say(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }
}
