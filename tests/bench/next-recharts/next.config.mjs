export default { output: "export", basePath: "/_peers/next", turbopack: { root: import.meta.dirname + "/.." } };
