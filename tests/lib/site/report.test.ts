import { afterEach, describe, expect, it, vi } from "vitest";

/** The module as it is when an address is configured. */
async function reportUrlWith(contact: string) {
  vi.stubEnv("NEXT_PUBLIC_CONTACT_URL", contact);
  vi.resetModules();
  return (await import("@/lib/site/report")).reportUrl;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("where errors are reported", () => {
  it("is nowhere while no address is configured", async () => {
    expect((await reportUrlWith(""))("elyza-stake", "https://example.org/en")).toBeUndefined();
  });

  it("may be mail, what it is about in its subject", async () => {
    const reportUrl = await reportUrlWith("mailto:errors@example.org");
    const url = new URL(reportUrl("elyza-stake & more", "https://example.org/en?a=b#c") ?? "");
    expect(url.protocol).toBe("mailto:");
    expect(url.pathname).toBe("errors@example.org");
    expect(url.searchParams.get("subject")).toBe("elyza-stake & more");
    expect(url.searchParams.get("body")).toBe("https://example.org/en?a=b#c");
  });

  it("keeps to one field of a name, and before what leads to a place in the page", async () => {
    const form = (await reportUrlWith("https://example.org/form?title=x#top"))("timeline", "https://example.org/p q");
    expect(form).toBe("https://example.org/form?title=timeline&body=https%3A%2F%2Fexample.org%2Fp%20q#top");
    const mail = (await reportUrlWith("MAILTO:a@b.c?subject=Error"))("timeline", "p");
    expect(mail).toBe("mailto:a@b.c?subject=timeline&body=p");
  });

  it.each(["a@b.c", "javascript:alert(1)", "/contact"])("is refused when it is no address: %s", async (contact) => {
    const reportUrl = await reportUrlWith(contact);
    expect(() => reportUrl("timeline", "p")).toThrow(`NEXT_PUBLIC_CONTACT_URL: "${contact}" is no address`);
  });

  it("may be a form, fields of its own kept", async () => {
    const reportUrl = await reportUrlWith("https://example.org/issues/new?labels=data");
    const url = new URL(reportUrl("timeline", "https://example.org/ja/figures/timeline") ?? "");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      labels: "data",
      title: "timeline",
      body: "https://example.org/ja/figures/timeline",
    });
  });
});
