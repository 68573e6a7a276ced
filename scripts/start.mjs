import { installPackages, run } from "./install.mjs";

// npm start: from a fresh clone to the site on http://localhost:3000.
installPackages();
run("npm", ["run", "build"]);
const { serve } = await import("./serve.mjs");
const { url } = await serve({ port: Number(process.env.PORT ?? 3000) });
console.log(`\nCarrier LLM Compare is on ${url} (stop with Ctrl+C)`);
