import type { ReactNode } from "react";
import { locales } from "@/lib/i18n/locales";
import { Document } from "../document";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <Document lang={locales[0]} hasHeader={false}>
      {children}
    </Document>
  );
}
