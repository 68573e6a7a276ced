import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";

const config = (phase: string): NextConfig => ({
  output: "export",
  // The export is not what readers get; publish/ makes the site of it, in out/.
  ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { distDir: ".cache/export" }),
  basePath: process.env.NEXT_PUBLIC_BASE_PATH || undefined,
  // The folder of this file, whatever lockfiles lie above it.
  turbopack: { root: process.cwd() },
  reactStrictMode: true,
  // npm test checks types, of everything.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // One less, its default, is one of two.
    cpus: availableParallelism(),
    // What was compiled is kept in .next: a fact changes no code.
    turbopackFileSystemCacheForBuild: true,
  },
});

export default config;
