import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { slideSnippets, slideTools } from "@/lib/share/slide-snippets";

const picture = {
  src: "https://example.org/a (1).png",
  description: 'Bars [log]: "A" & B <C>, 5% _x_ {{ y }}',
  url: "https://example.org/en/figures/model-size?highlight=kddi--x",
};

describe("slides written as text", () => {
  it("carry the description as HTML where the tool takes HTML", () => {
    for (const tool of ["slidev", "reveal"] as const) {
      const image = new JSDOM(slideSnippets[tool](picture)).window.document.querySelector("img");
      expect(image?.alt, tool).toBe(picture.description);
      expect(image?.getAttribute("src"), tool).toBe(picture.src);
    }
    // Vue would read the text as a template.
    expect(slideSnippets.slidev(picture)).toContain("<img v-pre ");
  });

  it("carry it as Markdown where the tool takes that", () => {
    expect(slideSnippets.marp(picture)).toContain("![w:1120 Bars \\[log\\]: ");
    expect(slideSnippets.marp(picture)).toContain("(https://example.org/a%20%281%29.png)");
    expect(slideSnippets.quarto(picture)).toContain('fig-alt="Bars [log]: \\"A\\" & B <C>, 5% _x_ {{ y }}"');
  });

  it("name the figure's page in the notes, and end no comment early", () => {
    for (const tool of slideTools)
      expect(slideSnippets[tool](picture), tool).toContain("example.org/en/figures/model-size");
    expect(slideSnippets.marp(picture).match(/--/g)).toHaveLength(3);
  });
});
