/** A link to a source's own page, in a tab of its own. */
export function SourceLink({ url, text, lang }: { url: string; text: string; lang?: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" lang={lang}>
      {text}
    </a>
  );
}
