function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What names of one part have in common: case, escapes, the slash in front and its direction make no other part. */
export const partKey = (name: string) =>
  decoded(name.replaceAll("\\", "/").replace(/^\/+/, "")).normalize().toLowerCase();

/** A path as addresses write it; what is escaped already stays. */
export const escapedPath = (path: string) => encodeURI(path).replaceAll("%25", "%");

/** A way written in a part, as a path of the package. @param from path of the part, empty for the package */
export function resolvePath(from: string, target: string): string {
  try {
    const base = `http://package/${escapedPath(from)}`;
    return decoded(new URL(target.replaceAll("\\", "/"), base).pathname.replace(/^\/+/, ""));
  } catch {
    return target;
  }
}
