// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Freshness } from "@/components/site/Freshness";
import { contextIn } from "@/lib/context/context";
import { dataset, type Edition } from "@/lib/dataset";

/** What is said of an edition with some of its dates. */
function said(dates: Partial<Edition>, locale: "ja" | "en" = "en"): string {
  const edition: Edition = { id: dataset.edition, published: "2026-11-25", reaches: "2026-10", sources: [], ...dates };
  const { container } = render(<Freshness context={contextIn(locale, { ...dataset, editions: [edition] })} />);
  return container.textContent ?? "";
}

describe("how far the knowledge reaches", () => {
  it("is said with every date an edition has, whatever it lacks", () => {
    const checks = { checkedOn: "2026-11-25", nextCheck: "2027-02" };
    expect(said({ retoldFrom: "2026-07", ...checks })).toBe(
      "Sources up to October 2026. From July 2026 on mostly as retold. Checked on 25 November 2026, next check February 2027.",
    );
    expect(said(checks)).toBe("Sources up to October 2026. Checked on 25 November 2026, next check February 2027.");
    expect(said({ nextCheck: "2027-02" })).toBe("Sources up to October 2026. Next check February 2027.");
    expect(said({})).toBe("Sources up to October 2026.");
    expect(said(checks, "ja")).toBe("2026年10月までの出典による。確認は2026年11月25日、次の確認は2027年2月。");
  });
});
