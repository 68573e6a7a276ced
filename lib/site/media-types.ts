/** Types of Office files. */
export const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Types of presentations by the ending of their files. */
export const PRESENTATIONS = {
  pptx: PPTX,
  potx: "application/vnd.openxmlformats-officedocument.presentationml.template",
  ppsx: "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
};
