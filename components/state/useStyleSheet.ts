import { useLayoutEffect } from "react";

/**
 * Puts CSS rules on the page while a component is there.
 * A constructed sheet: a style element would be refused by the content security policy.
 */
export function useStyleSheet(css: string): void {
  useLayoutEffect(() => {
    if (!css) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}
