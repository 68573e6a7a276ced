import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Whole fonts of the site, in the order pictures are drawn with. */
export const notoFiles = [
  "noto-sans-jp/400Regular/NotoSansJP_400Regular",
  "noto-sans-jp/700Bold/NotoSansJP_700Bold",
  "noto-sans/400Regular/NotoSans_400Regular",
  "noto-sans/700Bold/NotoSans_700Bold",
].map((face) => require.resolve(`@expo-google-fonts/${face}.ttf`));
