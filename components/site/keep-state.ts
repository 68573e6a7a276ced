/** Takes the reader's query and anchor along when they follow a link to the same page in the other language. */
export function keepState(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-keep-state]") : null;
  if (!link) return;
  link.search = window.location.search;
  link.hash = window.location.hash;
}
