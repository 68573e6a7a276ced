import { installPackages, run } from "./install.mjs";

// npm start: from a fresh clone to the site on http://localhost:3000.
installPackages();
run(process.execPath, ["--import", "tsx", "scripts/start-site.ts"], { NEXT_TELEMETRY_DISABLED: "1" });
