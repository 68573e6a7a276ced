import type { ReactNode } from "react";
import { contextOf } from "@/app/params";
import { SiteFrame } from "@/components/site/SiteFrame";
import type { Locale } from "@/lib/i18n/locales";

/** Pages whose addresses follow the newest edition. */
export default async function TodayLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const context = await contextOf({ params: params as Promise<{ locale: Locale }> });
  return <SiteFrame context={context}>{children}</SiteFrame>;
}
