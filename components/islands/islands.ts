import type { ComponentType } from "react";

/**
 * Components that come alive in the browser, each loaded only on pages that hold it.
 * Everything else on a page is plain HTML.
 */
export const islands = {
  CompareChooser: () => import("../compare/CompareChooser").then((module) => module.CompareChooser),
  DeckMaker: () => import("../slides/DeckMaker").then((module) => module.DeckMaker),
  ExploreEmbed: () => import("../explore/ExploreEmbed").then((module) => module.ExploreEmbed),
  ExploreShare: () => import("../explore/ExploreShare").then((module) => module.ExploreShare),
  Explorer: () => import("../explore/Explorer").then((module) => module.Explorer),
  FactFilter: () => import("../facts/FactFilter").then((module) => module.FactFilter),
  FigureFrame: () => import("../figures/FigureFrame").then((module) => module.FigureFrame),
  NearestPage: () => import("../site/NearestPage").then((module) => module.NearestPage),
  Scenario: () => import("../scenario/Scenario").then((module) => module.Scenario),
  SearchBox: () => import("../search/SearchBox").then((module) => module.SearchBox),
  ShareActions: () => import("../share/ShareActions").then((module) => module.ShareActions),
  StateNotice: () => import("../state/StateNotice").then((module) => module.StateNotice),
  ThemeSwitch: () => import("../site/ThemeSwitch").then((module) => module.ThemeSwitch),
  // biome-ignore lint/suspicious/noExplicitAny: components of different props share one record; Island checks them
} satisfies Record<string, () => Promise<ComponentType<any>>>;

export type IslandName = keyof typeof islands;
