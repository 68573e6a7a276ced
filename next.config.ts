import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  // The export is finished by scripts/finish, which puts the published site into out/.
  distDir: ".cache/export",
  basePath: process.env.NEXT_PUBLIC_BASE_PATH || undefined,
  // The folder of this file, whatever lockfiles lie above it.
  turbopack: { root: process.cwd() },
  reactStrictMode: true,
  experimental: { globalNotFound: true },
};

export default config;
