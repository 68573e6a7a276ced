import { describe, expect, it } from "vitest";

import { frameSize } from "@/lib/share/frame-size";
import { oembed } from "@/lib/share/oembed";
import { articleContext as contextIn } from "@/tests/article";

const size = frameSize((width) => 1000 - width, 600);
const en = contextIn("en");

describe("an oEmbed answer", () => {
  it("is of type rich, with the frame of a figure", () => {
    const answer = oembed({ page: "figure", id: "model-size" }, "Title", size, en);
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      title: "Title",
      provider_name: "Carrier LLM Compare",
      width: 720,
      height: 280,
      thumbnail_url: "http://localhost:3000/en/2024-03/figures/model-size-card.png",
    });
    expect(answer.html).toContain(
      '<iframe src="http://localhost:3000/en/2024-03/embed/model-size" title="Title" width="720"',
    );
  });

  it("has the frame of a carrier too", () => {
    const { html, thumbnail_url } = oembed({ page: "carrier", id: "ntt" }, 'N "T" T', size, en);
    expect(html).toContain('src="http://localhost:3000/en/2024-03/embed/carriers/ntt" title="N &quot;T&quot; T"');
    expect(thumbnail_url).toBe("http://localhost:3000/en/2024-03/carriers/ntt-card.png");
  });
});
