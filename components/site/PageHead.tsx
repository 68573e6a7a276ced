import type { ReactNode } from "react";
import type { Context } from "@/lib/context/context";
import { type PlainPage, pageWords } from "@/lib/site/page-words";
import { Phrases } from "./Phrases";

/**
 * Title and lead of a page.
 * @param lead in the place of the page's own
 * @param children below the lead
 */
export function PageHead(props: { page: PlainPage; context: Context; lead?: string; children?: ReactNode }) {
  const { page, context, children } = props;
  const words = pageWords(page, context);
  return (
    <header className="page-head">
      <h1>
        <Phrases text={words.title} locale={context.locale} />
      </h1>
      <p className="lead">{props.lead ?? words.lead}</p>
      {children}
    </header>
  );
}
