import { run } from "./install.mjs";

// npm run snapshots: accepts every figure as it is drawn now; look at the pictures in tests/output first.
run("npx", ["vitest", "run", "lib/figures"], { ACCEPT_SNAPSHOTS: "1" });
