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
  experimental: { globalNotFound: true },
});

export default config;
