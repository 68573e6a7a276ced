/**
 * A line each that reads a table of ours, to copy and paste.
 * @param url absolute address of a CSV file, UTF-8 with a byte order mark
 */
export function readingLines(url: string): Record<"excel" | "python" | "r", string> {
  return {
    excel: `= Table.PromoteHeaders(Csv.Document(Web.Contents("${url}"), [Delimiter=",", Encoding=65001, QuoteStyle=QuoteStyle.Csv]))`,
    python: `import csv, io, urllib.request; rows = list(csv.DictReader(io.StringIO(urllib.request.urlopen("${url}").read().decode("utf-8-sig"))))`,
    r: `rows <- read.csv("${url}", fileEncoding = "UTF-8-BOM")`,
  };
}
