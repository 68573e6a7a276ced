import type { Browser, BrowserContext } from "@playwright/test";

/** A browser as phones have it: a small screen and a finger. */
export const phoneContext = (browser: Browser, baseURL: string | undefined): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: baseURL as string,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: "block",
  });
