import type { ReactNode } from "react";
import { type Locale, locales } from "@/lib/i18n/locales";
import { Document } from "../document";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const locale = (await params).locale as Locale;
  return <Document lang={locale}>{children}</Document>;
}
