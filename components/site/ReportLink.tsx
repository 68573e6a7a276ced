import type { Context } from "@/lib/context/context";
import { siteUrl } from "@/lib/site/address";
import { reportUrl } from "@/lib/site/report";

/**
 * Where to say that something is wrong, with what and in which edition; nothing when no address is configured.
 * @param about id of a fact, figure or announcement
 * @param path where it stands, with the base path
 * @param before what parts it from the text before
 */
export function ReportLink(props: { about: string; path: string; context: Context; before?: string }) {
  const { about, path, context, before } = props;
  const url = reportUrl(`${about} (${context.dataset.edition})`, `${siteUrl}${path}`);
  if (!url) return null;
  return (
    <>
      {before}
      <a href={url}>{context.t("site.report")}</a>
    </>
  );
}
