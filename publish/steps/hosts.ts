import { barePath } from "@/lib/site/address";
import { sitePages } from "@/lib/site/pages";
import { finishedVercelJson, headersFile } from "../hosts/host-files";
import { type Step, withFiles } from "../site";

/** Adds what hosts read beside the pages: headers, clean addresses. */
export const addHostFiles: Step = (site) =>
  withFiles(site, [
    ["vercel.json", finishedVercelJson],
    [
      "_headers",
      () => headersFile(["/", ...sitePages().map(({ locale, page, folder }) => barePath(locale, page, folder))]),
    ],
    // GitHub Pages, asked to publish a branch, would leave out what begins with an underscore.
    [".nojekyll", () => ""],
  ]);
