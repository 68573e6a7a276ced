import { retry } from "../retry";
import { AnchorElement } from "./anchor-element";
import { NearestElement } from "./nearest-element";
import { NoticeElement } from "./notice-element";
import { SearchElement } from "./search-element";
import { SortElement } from "./sort-element";
import { anchorTag, nearestTag, noticeTag, searchTag, showTag, sortTag, themeTag } from "./tags";
import { ThemeElement } from "./theme-element";

/**
 * Brings the page's own elements to life: search, theme, notice, nearest page, sorting, anchors. None needs React.
 * @returns settled once the last is there; rejected when its script does not come
 */
export async function defineElements(): Promise<void> {
  const elements = {
    [searchTag]: SearchElement,
    [themeTag]: ThemeElement,
    [noticeTag]: NoticeElement,
    [nearestTag]: NearestElement,
    [sortTag]: SortElement,
    [anchorTag]: AnchorElement,
  };
  for (const [tag, Kind] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, Kind);
  }
  // One page has it; the others need not carry it.
  if (document.querySelector(showTag) && !customElements.get(showTag)) {
    const { SlideShow } = await retry(() => import("../show/slide-show"));
    customElements.define(showTag, SlideShow);
  }
}
