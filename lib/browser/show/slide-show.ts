import { fragmentId } from "@/lib/state/fragment";
import { replaceAddress } from "../address";
import { isComposing } from "../is-composing";
import { type Command, commandOf, isForFocus } from "./commands";
import { setAside } from "./set-aside";
import { watchStrokes } from "./strokes";

/** How long buttons stay once a hand is still, ms; a pointer or the keyboard on them holds them. */
const AWAKE = 4000;
/** Browsers refuse addresses written too often; ms. */
const PACE = 500;

/**
 * `<slide-show>`: slides one at a time over the whole screen, or over the window where there is no whole screen.
 * Without it they stand one below the other. Which slides, and in which order, is the address's:
 * `?figures=outcomes,model-size#model-size`; its fragment is the slide a talk was left at and goes on from.
 */
export class SlideShow extends HTMLElement {
  #at = 0;
  /** Digits typed so far of the number of a slide. */
  #typed = "";
  /** Where the press that comes before a click began. */
  #press?: PointerEvent;
  #isLeavingScreen = false;
  #sleep?: ReturnType<typeof setTimeout>;
  #write?: ReturnType<typeof setTimeout>;
  #bringBack = () => {};

  connectedCallback(): void {
    this.#choose();
    this.#find();
    this.querySelector("[data-start]")?.addEventListener("click", () => this.#start());
    this.querySelector("[data-first]")?.addEventListener("click", () => {
      this.#at = 0;
      this.#start();
    });
    this.addEventListener("pointerdown", (event) => {
      this.#press = event;
    });
    this.addEventListener("pointermove", ({ pointerType }) => pointerType === "mouse" && this.#wake());
    this.addEventListener("click", this.#onClick);
    watchStrokes(this, (stroke, { target }) => {
      if (!this.#isShowing() || (target as Element).closest("button, summary")) return;
      this.#wake();
      if (stroke !== "tap") this.#do(stroke === "left" ? "next" : "previous");
      else if (this.dataset.blank) this.#blank();
    });
    // Wherever the keyboard is, and before anything else on the page that listens for keys.
    document.addEventListener("keydown", this.#onKey, true);
    document.addEventListener("fullscreenchange", this.#onScreen);
    window.addEventListener("hashchange", this.#find);
    window.addEventListener("pagehide", this.#keep);
    window.visualViewport?.addEventListener("resize", this.#onZoom);
    this.dataset.ready = "";
  }

  disconnectedCallback(): void {
    this.#bringBack();
    document.removeEventListener("keydown", this.#onKey, true);
    document.removeEventListener("fullscreenchange", this.#onScreen);
    window.removeEventListener("hashchange", this.#find);
    window.removeEventListener("pagehide", this.#keep);
    window.visualViewport?.removeEventListener("resize", this.#onZoom);
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

  /** Goes to the slide the address names. */
  readonly #find = () => {
    const place = this.#shown().findIndex(({ id }) => id === fragmentId(location.hash));
    if (place < 0) return;
    if (this.#isShowing()) this.#goTo(place);
    else this.#at = place;
    this.#tell();
  };

  /** Writes the slide into the address. */
  readonly #keep = () => {
    if (this.#write === undefined) return;
    clearTimeout(this.#write);
    this.#write = undefined;
    const address = new URL(location.href);
    address.hash = this.#shown()[this.#at]?.id ?? "";
    // Where a browser refuses because it was written too often, the next slide is kept again.
    replaceAddress(address);
  };

  #isShowing(): boolean {
    return this.hasAttribute("data-showing");
  }

  async #start(): Promise<void> {
    // All of them are here, as large as the screen, before the network may be gone.
    for (const image of this.querySelectorAll("img")) {
      image.sizes = `${screen.width}px`;
      image.loading = "eager";
    }
    this.#closeHelp();
    this.toggleAttribute("data-showing", true);
    this.#bringBack = setAside(this);
    this.tabIndex = -1;
    this.focus({ preventScroll: true });
    this.#goTo(this.#at);
    this.#wake();
    await this.#takeScreen();
  }

  /** A browser that has no whole screen, or refuses it, still gives the window. */
  async #takeScreen(): Promise<void> {
    await this.requestFullscreen?.().catch(() => {
      const status = this.querySelector(".slide-count");
      if (status) status.textContent = this.dataset.refused ?? "";
    });
  }

  readonly #onScreen = () => {
    if (!document.fullscreenElement && !this.#isLeavingScreen) this.#end();
    this.#isLeavingScreen = false;
  };

  #end(): void {
    if (!this.#isShowing()) return;
    // biome-ignore lint/plugin: the show ends all the same
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    clearTimeout(this.#sleep);
    this.#keep();
    this.#blank();
    this.#closeHelp();
    this.#typed = "";
    for (const name of ["data-showing", "data-awake"]) this.removeAttribute(name);
    for (const slide of this.#all()) slide.removeAttribute("data-current");
    this.#bringBack();
    this.#tell();
    this.querySelector<HTMLElement>("[data-start]")?.focus();
  }

  /** Shows the buttons, and the pointer, for a while. */
  #wake(): void {
    if (!this.#isShowing()) return;
    this.toggleAttribute("data-awake", true);
    clearTimeout(this.#sleep);
    this.#sleep = setTimeout(() => this.removeAttribute("data-awake"), AWAKE);
  }

  readonly #onZoom = () => this.toggleAttribute("data-magnified", (window.visualViewport?.scale ?? 1) >= 1.05);

  readonly #onClick = ({ target, detail }: MouseEvent) => {
    const press = this.#press;
    this.#press = undefined;
    if (!this.#isShowing() || !(target instanceof Element)) return;
    // A touch that brings the buttons is none on the one that comes up under it.
    if (press && press.target !== target) return;
    const button = target.closest<HTMLElement>("[data-command]");
    if (button) {
      this.#wake();
      this.#do(button.dataset.command as Command);
      // After a press by hand the keys are the show's again; Space would press the button once more.
      if (detail > 0 && this.#isShowing()) this.focus({ preventScroll: true });
    } else if ((press?.pointerType ?? "mouse") === "mouse" && (target === this || target.closest(".slide"))) {
      this.#do("next");
    }
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (!this.#isShowing() || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
    const isNumber = event.key === "Enter" && this.#typed !== "";
    if (!isNumber && isForFocus(event)) return;
    const isDigit = /^\d$/.test(event.key);
    const command = commandOf(event);
    if (!isDigit && !command) return;
    event.preventDefault();
    event.stopPropagation();
    const number = Number(this.#typed);
    this.#typed = isDigit ? `${this.#typed}${event.key}`.slice(-4) : "";
    if (isNumber) this.#turnTo(number - 1);
    else if (command && !isDigit) this.#do(command);
    this.#tell();
  };

  #do(command: Command): void {
    const help = this.querySelector<HTMLDetailsElement>(".slide-help");
    if (help && command === "help") help.open = !help.open;
    else if (command !== "nothing") this.#closeHelp();
    if (command === "black" || command === "white") this.#blank(this.dataset.blank ? undefined : command);
    else if (command === "end") this.#end();
    else if (command === "fullscreen" && document.fullscreenElement) {
      this.#isLeavingScreen = true;
      document.exitFullscreen();
    } else if (command === "fullscreen") this.#takeScreen();
    else if (command === "first") this.#turnTo(0);
    else if (command === "last") this.#turnTo(Number.POSITIVE_INFINITY);
    // One that was taken from the screen comes back first, so that none is passed over unseen.
    else if (this.dataset.blank && (command === "next" || command === "previous")) this.#blank();
    else if (command === "next") this.#turnTo(this.#at + 1);
    else if (command === "previous") this.#turnTo(this.#at - 1);
  }

  #closeHelp(): void {
    for (const help of this.querySelectorAll<HTMLDetailsElement>(".slide-help")) help.open = false;
  }

  /** Takes the slide from the screen, or brings it back. */
  #blank(colour?: "black" | "white"): void {
    if (colour) this.dataset.blank = colour;
    else delete this.dataset.blank;
  }

  /** Turns to a slide, which the address keeps. */
  #turnTo(place: number): void {
    this.#blank();
    this.#goTo(place);
    this.#write ??= setTimeout(this.#keep, PACE);
  }

  #goTo(place: number): void {
    const slides = this.#shown();
    this.#at = Math.min(Math.max(place, 0), slides.length - 1);
    for (const slide of slides) slide.toggleAttribute("data-current", slide === slides[this.#at]);
    this.#tell();
  }

  /** Says which slide is shown, or which comes first once the show goes on. */
  #tell(): void {
    const { length } = this.#shown();
    const isShowing = this.#isShowing();
    const count = this.querySelector(".slide-count");
    if (count) {
      count.textContent = isShowing ? `${this.#typed ? `→ ${this.#typed}` : this.#at + 1} / ${length}` : "";
    }
    for (const [command, isThere] of Object.entries({ previous: this.#at > 0, next: this.#at < length - 1 })) {
      this.querySelector(`[data-command=${command}]`)?.setAttribute("aria-disabled", String(!isThere));
    }
    const resume = this.querySelector<HTMLElement>(".slide-resume");
    const words = resume?.querySelector("span");
    if (!resume || !words) return;
    resume.hidden = this.#at === 0;
    words.textContent = (resume.dataset.text ?? "").replace("{number}", String(this.#at + 1));
  }
}
