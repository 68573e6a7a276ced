/** Tells a reader that what they turned to cannot be had, on a bad network; its HTML stays. */
export function tell(element: Element, text: string | undefined): void {
  if (!text) return;
  const notice = Object.assign(document.createElement("p"), { className: "notice", role: "status", textContent: text });
  element.prepend(notice);
}
