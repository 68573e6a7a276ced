import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  basePath: process.env.NEXT_PUBLIC_BASE_PATH || undefined,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
};

export default config;
