import type { Context } from "@/lib/context/context";

const themes = ["system", "light", "dark"] as const;

/** A list of themes; `theme-element.ts` makes it work. */
export function ThemeSwitch({ t }: Pick<Context, "t">) {
  return (
    <theme-switch>
      <select className="needs-js" aria-label={t("site.theme")}>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {t(`site.themes.${theme}`)}
          </option>
        ))}
      </select>
    </theme-switch>
  );
}
