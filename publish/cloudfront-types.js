// Written by npm run hosts from lib/site/media-types.ts. A CloudFront function for viewer responses: names the type of
// each file, which a bucket has from whoever uploaded it.
var TYPES = {
  html: "text/html; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it
function handler(event) {
  var ending = event.request.uri.split(".").pop().toLowerCase();
  var response = event.response;
  if (typeof TYPES[ending] === "string") response.headers["content-type"] = { value: TYPES[ending] };
  return response;
}
