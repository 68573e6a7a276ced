// @vitest-environment jsdom
import "../setup";
import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { contextOf } from "@/tests/editions";

/** The link as it is when an address is configured. */
async function draw(contact: string) {
  vi.stubEnv("NEXT_PUBLIC_CONTACT_URL", contact);
  vi.resetModules();
  const { ReportLink } = await import("@/components/site/ReportLink");
  const context = contextOf("ja", "2024-03");
  return render(<ReportLink about="elyza-stake" path="/ja/figures/elyza-stake" context={context} before=" · " />);
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("a link to report an error", () => {
  it("is absent, with what parts it from other text, while no address is configured", async () => {
    expect((await draw("")).container.innerHTML).toBe("");
  });

  it("says what it is about, in which edition, and where it stands", async () => {
    await draw("https://example.org/new");
    const { searchParams } = new URL(screen.getByRole<HTMLAnchorElement>("link", { name: "誤りを知らせる" }).href);
    expect(searchParams.get("title")).toBe("elyza-stake (2024-03)");
    expect(searchParams.get("body")).toMatch(/\/ja\/figures\/elyza-stake$/);
  });
});
