/** Place in the page that the first paint waits for: the header is whole there, so nothing in it moves on a slow line. */
export const headerEnd = "header-end";

// As a script's, because checkers of markup do not know `rel="expect"` yet; browsers that do not either paint at once.
const waitForHeader = `var l=document.createElement("link");l.rel="expect";l.href="#${headerEnd}";l.setAttribute("blocking","render");document.head.append(l)`;

// The address first, then this browser's memory, else the device. Where the browser lets nobody look, or has not kept
// what the reader chose on this page, nothing changes.
const showTheme = `function(){if("unkept"in r.dataset)return;try{var q=new URLSearchParams(location.search).get("theme"),t=q==="light"||q==="dark"?q:q==="system"?"":localStorage.getItem("theme");if(t==="light"||t==="dark")r.dataset.theme=t;else delete r.dataset.theme}catch(e){}}`;

/**
 * Tells the style sheet that scripts run, and sets the theme before the first paint; and once more when it was chosen in
 * another tab, or meanwhile, and the page comes back out of the browser's cache.
 * @param hasHeader whether the page has the header the first paint waits for; browsers complain where there is none
 */
export function themeScript(hasHeader: boolean): string {
  return `(function(){var r=document.documentElement,s=${showTheme};r.dataset.js="";${hasHeader ? `${waitForHeader};` : ""}s();addEventListener("storage",function(){delete r.dataset.unkept;s()});addEventListener("popstate",s);addEventListener("pageshow",function(e){e.persisted&&s()})})()`;
}
