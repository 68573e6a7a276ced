/** Where the build keeps figures drawn ahead, one HTML fragment a figure and locale. */
export const fragmentFolder = ".cache/figures";
