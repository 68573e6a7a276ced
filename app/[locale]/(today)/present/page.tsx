import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { figurePictures } from "@/components/figures/sheet/formats";
import { PageHead } from "@/components/site/PageHead";
import { type FigureId, figureIds } from "@/lib/figures/catalogue";
import { figureName } from "@/lib/figures/describe";
import { imageDescription } from "@/lib/figures/image-description";
import { defaultOptions } from "@/lib/figures/options";
import { basePath, pagePath } from "@/lib/site/address";
import { figureFile } from "@/lib/site/files";
import "@/app/styles/present.css";

/** A phone takes the smaller. */
const WIDTHS = ["slideSmall", "slide"] as const;

export const generateMetadata = metadataOf("present");

export default async function Present(props: PageProps) {
  const context = await contextOf(props);
  const { locale, t } = context;
  const pictureOf = (id: FigureId, kind: (typeof WIDTHS)[number]) => `${basePath}${figureFile(locale, id, kind)}`;
  return (
    <slide-show className="slide-show" data-refused={t("present.refused")}>
      <PageHead page="present" context={context}>
        <p className="needs-js">
          <button type="button" className="main-button" data-start="">
            {t("present.start")}
          </button>
        </p>
        <p className="needs-js provenance">{t("present.keys")}</p>
      </PageHead>
      <p role="status" className="slide-count" />
      <div className="slides">
        {figureIds.map((id, index) => (
          <section key={id} className="slide" data-figure={id} aria-label={figureName(id, locale)}>
            {/* biome-ignore lint/performance/noImgElement: a static site has no image service */}
            <img
              src={pictureOf(id, "slide")}
              srcSet={WIDTHS.map((kind) => `${pictureOf(id, kind)} ${figurePictures[kind].width}w`).join(", ")}
              sizes="100vw"
              alt={imageDescription(id, context, defaultOptions)}
              width={1920}
              height={1080}
              loading={index === 0 ? "eager" : "lazy"}
              decoding="async"
            />
            <p className="slide-link">
              {figureName(id, locale)} <a href={pagePath(locale, { page: "figure", id })}>{t("figures.open")}</a>
            </p>
          </section>
        ))}
      </div>
    </slide-show>
  );
}
