import { fileURLToPath } from "node:url";

export default { output: "export", basePath: "/_peers/next", turbopack: { root: fileURLToPath(new URL("..", import.meta.url)) } };
