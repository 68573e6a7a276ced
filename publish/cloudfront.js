// A CloudFront function for viewer requests, where the bucket is no website endpoint: an address names a folder with a
// page in it. Files keep their address.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it
function handler(event) {
  const request = event.request;
  if (request.uri.endsWith("/")) request.uri += "index.html";
  else if (!/\.[a-z0-9]+$/i.test(request.uri)) request.uri += "/index.html";
  return request;
}
