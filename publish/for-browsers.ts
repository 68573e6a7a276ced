import type { BuildOptions } from "esbuild";
import { basePath } from "@/lib/site/address";

/** How every script of the published site is bundled. */
export const forBrowsers = {
  bundle: true,
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  define: {
    "process.env.NODE_ENV": '"production"',
    "process.env.NEXT_PUBLIC_BASE_PATH": JSON.stringify(basePath),
    "process.env.NEXT_PUBLIC_SITE_URL": JSON.stringify(process.env.NEXT_PUBLIC_SITE_URL ?? ""),
  },
} satisfies BuildOptions;
