import type { DetailedHTMLProps, HTMLAttributes } from "react";

type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "site-search": Plain;
      "theme-switch": Plain;
      "state-notice": Plain;
      "nearest-page": Plain;
      "sort-table": Plain;
      "slide-show": Plain;
      "kept-anchor": Plain;
    }
  }
}
