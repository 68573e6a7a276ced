// Names of the elements with scripts of their own; apart from the scripts, because the build and the early script know
// only the names.
export const searchTag = "site-search";
export const themeTag = "theme-switch";
export const noticeTag = "state-notice";
export const nearestTag = "nearest-page";
export const sortTag = "sort-table";
export const showTag = "slide-show";
export const anchorTag = "kept-anchor";

/** All of them, as a selector. */
export const ownElements = [searchTag, themeTag, noticeTag, nearestTag, sortTag, showTag, anchorTag].join();
