import type { NextConfig } from "next";
const c: NextConfig = { output: "export" };
export default c;
