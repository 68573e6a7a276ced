import type { PageStep } from "./pages";
import { removeRuntime } from "./steps/framework";
import { shareProps } from "./steps/islands";
import { linkMarkdown } from "./steps/markdown";
import { addPolicy } from "./steps/policy";
import { addScripts, type Scripts } from "./steps/scripts";
import { inlineStyles } from "./steps/styles";

/** What every page goes through, in order, when it is published and when it is previewed. */
export const pageSteps = (scripts: Scripts): PageStep[] => [
  removeRuntime,
  shareProps,
  inlineStyles,
  addScripts(scripts),
  linkMarkdown,
  addPolicy,
];
