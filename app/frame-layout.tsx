import type { ReactNode } from "react";
import { SiteFrame } from "@/components/site/SiteFrame";
import type { Locale } from "@/lib/i18n/locales";
import { contextOf } from "./params";

/** What stands around a page, in the words of the edition its address keeps to, or of the newest. */
export async function FrameLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; edition?: string }>;
}) {
  const context = await contextOf({ params: params as Promise<{ locale: Locale; edition?: string }> });
  return <SiteFrame context={context}>{children}</SiteFrame>;
}
