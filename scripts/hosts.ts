import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { caddyfile, cloudfrontTypes, vercelJson } from "@/publish/hosts/host-files";

// npm run hosts: writes the files hosts read from the repository, after a change to publish/hosts/headers.ts or media-types.ts.
/** Text of each by its path. */
export const hostFiles = {
  "vercel.json": vercelJson,
  "publish/Caddyfile": caddyfile,
  "publish/cloudfront-types.js": cloudfrontTypes,
};

if (process.argv[1]?.endsWith("hosts.ts")) {
  for (const [path, text] of Object.entries(hostFiles)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text());
    console.log(path);
  }
}
