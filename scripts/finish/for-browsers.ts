import type { BuildOptions } from "esbuild";

/** How every script of the published site is bundled. */
export const forBrowsers = {
  bundle: true,
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
} satisfies BuildOptions;
