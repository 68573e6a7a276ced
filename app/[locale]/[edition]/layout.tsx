import type { ReactNode } from "react";
import { contextOf } from "@/app/params";
import { SiteFrame } from "@/components/site/SiteFrame";
import type { Locale } from "@/lib/i18n/locales";

/** Pages whose addresses keep to an edition. */
export default async function EditionLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; edition: string }>;
}) {
  const context = await contextOf({ params: params as Promise<{ locale: Locale; edition: string }> });
  return <SiteFrame context={context}>{children}</SiteFrame>;
}
