import { type FrameSize, type FrameWidth, frameHeight, frameHeightCss } from "./frame-size";

/** A page to show in a frame. */
export interface EmbedFrame {
  /** Absolute address, theme included. */
  src: string;
  title: string;
  /** A width in px, or as wide as its column. */
  width?: FrameWidth;
  size: FrameSize;
}

/** Colours an embed page comes in; without one it follows the reader's device. */
export const embedThemes = ["light", "dark", "transparent"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** The colour scheme of an embed page; undefined where it follows the reader's device. */
export function schemeOf(theme?: EmbedTheme): "light" | "dark" | undefined {
  return theme === "transparent" ? "light" : theme;
}

/** Colours an address asks for, by its path or its query. */
function themeOf(src: string): EmbedTheme | undefined {
  const [path = "", query = ""] = src.split("?");
  const asked = new URLSearchParams(query.split("#")[0]).get("theme");
  return embedThemes.find((theme) => theme === asked) ?? embedThemes.find((theme) => path.includes(`/embed/${theme}/`));
}

/** Address of an embed page in colours of its own, which needs no script. @param src address of the page without them */
export function themedEmbed(src: string, theme: EmbedTheme): string {
  return src.replace("/embed/", `/embed/${theme}/`);
}

/** Message a frame sends about its height. */
export const heightMessage = "carrier-llm-compare:height";

/** What a frame may do: run its one script, open links in a tab; nothing of the host's. */
export const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** A text as HTML has it, in an attribute in double quotes or as content. */
export const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * HTML of a frame whose height fits its width, for hosts that allow no script. A frame in colours of its own names their
 * scheme: where the host's is another one, browsers put an opaque ground behind the frame.
 */
export function embedCode({ src, title, width, size }: EmbedFrame): string {
  const scheme = schemeOf(themeOf(src));
  const style = `border:0;max-width:100%;${scheme ? `color-scheme:${scheme};` : ""}height:${frameHeightCss(size, width)}`;
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width ?? "100%"}" height="${frameHeight(size, width)}" style="${style}" loading="lazy" sandbox="${sandbox}"></iframe>`;
}

/** The same with a script that follows the figure's own height. */
export function autoHeightCode(frame: EmbedFrame): string {
  return `${embedCode(frame)}
<script>addEventListener("message",function(e){if(e.data&&e.data.type==="${heightMessage}")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=e.data.height+"px"})})</script>`;
}

/**
 * The one script inside an embed page: reads colours from the address and tells the host how tall the page is. Kept under
 * 1 kB; everything else works without it. Where the address asks for more it fetches what reads that
 * (`components/embed/frame-state.ts`), whose address publishing writes beside it.
 */
export const embedScript = `(function(){var d=document,r=d.documentElement,m=d.currentScript.dataset.more,q=new URLSearchParams(location.search),t=q.get("theme");if(/^(light|dark|transparent)$/.test(t))r.dataset.theme=t;else if(t==="system")delete r.dataset.theme;else t="";t&&q.delete("theme");m&&q.toString()&&import(m);function p(){parent===window||parent.postMessage({type:"${heightMessage}",height:Math.ceil(d.body.getBoundingClientRect().height)},"*")}d.addEventListener("DOMContentLoaded",function(){new ResizeObserver(p).observe(d.body)});addEventListener("load",p)})()`;
