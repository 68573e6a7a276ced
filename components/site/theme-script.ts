/** Place in the page that the first paint waits for: the header is whole there, so nothing in it moves on a slow line. */
export const headerEnd = "header-end";

// As a script's, because checkers of markup do not know `rel="expect"` yet; browsers that do not either paint at once.
const waitForHeader = `var l=document.createElement("link");l.rel="expect";l.href="#${headerEnd}";l.setAttribute("blocking","render");document.head.append(l)`;

/**
 * Tells the style sheet that scripts run, and sets the theme before the first paint: the address first, then this browser's memory, else the device.
 * @param hasHeader whether the page has the header the first paint waits for; browsers complain where there is none
 */
export function themeScript(hasHeader: boolean): string {
  return `(function(){document.documentElement.dataset.js="";${hasHeader ? `${waitForHeader};` : ""}try{var q=new URLSearchParams(location.search).get("theme"),t=q==="light"||q==="dark"?q:q==="system"?"":localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}})()`;
}
