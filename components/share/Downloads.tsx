import type { Context } from "@/lib/context/context";
import type { FigureId } from "@/lib/figures/catalogue";
import { basePath } from "@/lib/site/address";
import { figureFile, type OfferedFile, offeredFiles } from "@/lib/site/files";

/** A link to a file. */
export function FileLink({ path, text }: { path: string; text: string }) {
  return (
    <a href={`${basePath}${path}`} download>
      {text}
    </a>
  );
}

/** Files of a figure; plain links that work without JavaScript. */
export function Downloads({
  id,
  context,
  kinds = offeredFiles,
}: {
  id: FigureId;
  context: Context;
  kinds?: readonly OfferedFile[];
}) {
  const { dataset, locale, t } = context;
  return (
    <ul className="downloads">
      {kinds.map((kind) => (
        <li key={kind}>
          <FileLink path={figureFile(locale, id, kind, dataset.folder)} text={t(`share.files.${kind}`)} />
        </li>
      ))}
    </ul>
  );
}
