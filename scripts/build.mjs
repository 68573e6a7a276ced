import { run } from "./install.mjs";

// npm run build [-- --compressed]: the published site in out/, of what is in data/.
run("npm", ["run", "data:check"]);
run("npx", ["next", "build"], { NEXT_TELEMETRY_DISABLED: "1" });
run("npm", ["run", "publish", "--", ...process.argv.slice(2)]);
