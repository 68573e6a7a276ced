import { describe, expect, it } from "vitest";
import { parsePage, writePage } from "@/publish/pages";
import { keepUsedStyles } from "@/publish/steps/used-styles";
import { pageOf, siteOf } from "../helpers";

const sheet = [
  ".a,.gone{color:red}",
  ".gone:not(.a){color:red}",
  "@media print{.gone{color:red}.a{color:blue}}",
  ":root[data-theme=dark]{color:white}",
  ".made{color:green}",
  ".other{color:pink}",
  ".a:has(.gone),.a:not(.gone){color:tan}",
  "dialog::backdrop{color:grey}",
  ":focus-visible{color:teal}",
  // As it is written, and as it is put for browsers that do not know it.
  ":root{color-scheme:light dark;--a:light-dark(#fff,#000)}",
  ":root{--lightningcss-light:initial;--lightningcss-dark: ;--b:var(--lightningcss-light,#fff)var(--lightningcss-dark,#000)}",
].join("");

const scripts = {
  textFor: (islands: string[]) => `entry("dialog")${islands.includes("A") ? ';x.className="made"' : ""}`,
  textForFrames: 'y.className="other"',
};

async function published(body: string, head = "") {
  const tree = parsePage(pageOf(body, `<style>${sheet}</style>${head}`));
  await keepUsedStyles(scripts)(tree, { path: "en.html", site: siteOf({}) });
  return writePage(tree);
}

const entry = '<script data-entry="/_islands/entry.js"></script>';

describe("the style sheet of a page", () => {
  it("has the rules of its elements, in any medium, and those for attributes", async () => {
    const html = await published('<p class="a">here</p>');
    expect(html).toContain(".a{color:red}");
    expect(html).toContain("@media print{.a{color:blue}}");
    expect(html).toContain(":focus-visible{color:teal}");
    expect(html).toContain(":root[data-theme=dark]{color:white}");
    expect(html).toContain("--a:light-dark(#fff,#000)}");
    expect(html).toContain("--lightningcss-dark: ;--b:var(--lightningcss-light,#fff)var(--lightningcss-dark,#000)}");
    expect(html).toContain(".a:not(.gone){color:tan}");
    expect(html).not.toMatch(/\.made|\.other|dialog|,\.gone|\.gone:not/);
  });

  it("has those of what its scripts may put there, and no others", async () => {
    const plain = await published("<p>t</p>", entry);
    expect(plain).toContain("dialog::backdrop");
    expect(plain).not.toContain(".made");
    const island = await published('<div data-island="A"></div>', entry);
    expect(island).toContain(".made{color:green}");
    expect(island).not.toContain(".other");
    const frame = await published("<p>t</p>", '<script data-more="/_islands/frame.js"></script>');
    expect(frame).toContain(".other{color:pink}");
    expect(frame).not.toMatch(/\.made|dialog/);
  });
});
