import type { Page } from "./address";

/** The page whose card a page shows: pages of announcements share one, and so do pages of facts. */
export function cardPage(page: Page): Page {
  if (page.page === "announcement") return { page: "announcements" };
  return page.page === "sources" || page.page === "sourceList" ? { page: "sources" } : page;
}
