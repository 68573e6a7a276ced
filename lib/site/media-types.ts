/** Types of Office files. */
export const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Types of presentations by the ending of their files. */
export const PRESENTATIONS = {
  pptx: PPTX,
  potx: "application/vnd.openxmlformats-officedocument.presentationml.template",
  ppsx: "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
} as const;

const TEXT = "; charset=utf-8";

/** Type of each kind of file in the site, by its ending; what is a text says how it is written. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: `text/html${TEXT}`,
  txt: `text/plain${TEXT}`,
  md: `text/markdown${TEXT}`,
  csv: `text/csv${TEXT}`,
  json: `application/json${TEXT}`,
  js: `text/javascript${TEXT}`,
  xml: `application/xml${TEXT}`,
  atom: `application/atom+xml${TEXT}`,
  svg: `image/svg+xml${TEXT}`,
  png: "image/png",
  pptx: PPTX,
  xlsx: XLSX,
};
