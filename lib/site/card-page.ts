import type { Page } from "./address";

/** Pages that show another's card. */
const shared: Partial<Record<Page["page"], "announcements" | "slides" | "sources">> = {
  announcement: "announcements",
  changes: "announcements",
  policy: "announcements",
  present: "slides",
  sources: "sources",
  sourceList: "sources",
  data: "sources",
};

/** The page whose card a page shows: pages of announcements share one, and so do pages of facts. */
export function cardPage(page: Page): Page {
  const other = shared[page.page];
  return other ? { page: other } : page;
}
