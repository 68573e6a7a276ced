import type { Context } from "@/lib/context/context";
import type { FigureId } from "@/lib/figures/catalogue";
import { formatFileSize } from "@/lib/format/file-size";
import { basePath } from "@/lib/site/address";
import { fileSize } from "@/lib/site/file-sizes";
import { figureFile, type OfferedFile, offeredFiles } from "@/lib/site/files";

/** A link to a file with its size. */
export function FileLink({ path, text, context }: { path: string; text: string; context: Context }) {
  const size = fileSize(path);
  return (
    <>
      <a href={`${basePath}${path}`} download>
        {text}
      </a>{" "}
      {size !== undefined && <span className="file-size">{formatFileSize(size, context.locale)}</span>}
    </>
  );
}

/** Files of a figure, each with its size; plain links that work without JavaScript. */
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
          <FileLink
            path={figureFile(locale, id, kind, dataset.folder)}
            text={t(`share.files.${kind}`)}
            context={context}
          />
        </li>
      ))}
    </ul>
  );
}
