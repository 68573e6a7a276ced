import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { PageHead } from "@/components/site/PageHead";
import { figurePictures } from "@/lib/drawing/sheet/formats";
import { type FigureId, figureIds } from "@/lib/figures/catalogue";
import { figureName } from "@/lib/figures/describe";
import { imageDescription } from "@/lib/figures/image-description";
import { show } from "@/lib/figures/shown";
import { basePath, pagePath } from "@/lib/site/address";
import { figureFile } from "@/lib/site/files";
import "./present.css";

/** A phone takes the smaller. */
const WIDTHS = ["slideSmall", "slide"] as const;

/** Buttons on the screen, and what keys do, in the order they are told. */
const BUTTONS = ["previous", "next", "end"] as const;
const COMMANDS = ["next", "previous", "ends", "number", "black", "white", "fullscreen", "help", "end"] as const;

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
        <p className="slide-resume" data-text={t.raw("present.resume") as string} hidden>
          <span />{" "}
          <button type="button" className="plain-button" data-first="">
            {t("present.first")}
          </button>
        </p>
        <p className="needs-js provenance">{t("present.keys")}</p>
      </PageHead>
      <details className="slide-help needs-js">
        <summary>{t("present.help")}</summary>
        <dl>
          {COMMANDS.map((command) => (
            <div key={command}>
              <dt>{t(`present.commands.${command}`)}</dt>
              <dd>{t(`present.keyNames.${command}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p role="status" className="slide-count" />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div className="slide-controls" role="group" aria-label={t("present.controls")}>
        {BUTTONS.map((command) => (
          <button key={command} type="button" data-command={command}>
            {t(`present.commands.${command}`)}
          </button>
        ))}
      </div>
      <div className="slides">
        {figureIds.map((id, index) => (
          <section key={id} id={id} className="slide" data-figure={id} aria-label={figureName(id, locale)}>
            {/* biome-ignore lint/performance/noImgElement: a static site has no image service */}
            <img
              src={pictureOf(id, "slide")}
              srcSet={WIDTHS.map((kind) => `${pictureOf(id, kind)} ${figurePictures[kind].width}w`).join(", ")}
              sizes="100vw"
              alt={imageDescription(show(id, context))}
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
