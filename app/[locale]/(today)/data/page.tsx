import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { FileLink } from "@/components/share/Downloads";
import { JsonLd } from "@/components/site/JsonLd";
import { PageHead } from "@/components/site/PageHead";
import { datasetOf, editionIds, folderOf } from "@/lib/dataset";
import { packageTables } from "@/lib/export/package-tables";
import { editionName } from "@/lib/figures/edition-name";
import { dataSetJsonLd } from "@/lib/share/json-ld";
import { readingLines } from "@/lib/share/reading-lines";
import { basePath } from "@/lib/site/address";
import { absolute, dataPackagePath, figureFile, llmsPath, tablePath, workbookPath } from "@/lib/site/files";
import { dataLicence } from "@/lib/site/licence";

export const generateMetadata = metadataOf("data");

export default async function DataPage(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const tables = packageTables(dataset);
  const lines = readingLines(absolute(tablePath("facts")));
  const example = absolute(figureFile(locale, "model-size", "csv", folderOf(dataset.edition)));
  return (
    <>
      <JsonLd data={dataSetJsonLd(context)} />
      <PageHead page="data" context={context}>
        <p className="note">{t("data.vague")}</p>
      </PageHead>
      <section aria-labelledby="files">
        <h2 id="files">{t("data.files")}</h2>
        <ul>
          {tables.map(({ name, records }) => (
            <li key={name}>
              <FileLink path={tablePath(name)} text={`${name}.csv`} />
              {" · "}
              {t("data.rows", { count: records.length })}
              {" · "}
              <a href={`#${name}`}>{t("data.columns")}</a>
            </li>
          ))}
          <li>
            <FileLink path={workbookPath()} text={t("data.workbook")} />
          </li>
          <li>
            <FileLink path={dataPackagePath()} text={t("data.package")} />
          </li>
        </ul>
        <p>{t("data.perFigure", { example })}</p>
      </section>
      <section aria-labelledby="by-edition">
        <h2 id="by-edition">{t("data.editions")}</h2>
        <p>{t("data.editionsText", { example: absolute(tablePath("facts", folderOf(dataset.edition))) })}</p>
        <ul>
          {editionIds.map((edition) => (
            <li key={edition}>
              {t("changes.edition", { date: editionName({ dataset: datasetOf(edition), locale }) })}
              {" · "}
              <FileLink path={dataPackagePath(folderOf(edition))} text="datapackage.json" />
              {" · "}
              <FileLink path={workbookPath(folderOf(edition))} text={t("data.workbook")} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="use">
        <h2 id="use">{t("data.use")}</h2>
        {(["excel", "python", "r"] as const).map((tool) => (
          <div key={tool}>
            <h3>{t(`data.${tool}`)}</h3>
            <pre>
              <code>{lines[tool]}</code>
            </pre>
          </div>
        ))}
      </section>
      <section aria-labelledby="machines">
        <h2 id="machines">{t("data.machines")}</h2>
        <p>
          {t("data.machinesText")} <a href={`${basePath}${llmsPath}`}>llms.txt</a>
        </p>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{t("data.licence")}</h2>
        <p>
          {t("data.licenceText", { title: dataLicence.title, site: t("site.name") })}{" "}
          <a href={dataLicence.path} rel="license">
            {dataLicence.name}
          </a>
        </p>
      </section>
      <section aria-labelledby="promise">
        <h2 id="promise">{t("data.promise")}</h2>
        <p>{t("data.promiseText")}</p>
      </section>
      {tables.map(({ name, fields }) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{t("data.columnsOf", { name: `${name}.csv` })}</h2>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t("data.column")}</th>
                <th scope="col">{t("data.meaning")}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field.name}>
                  <th scope="row">
                    <code>{field.name}</code>
                  </th>
                  <td lang="en">{field.description}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
