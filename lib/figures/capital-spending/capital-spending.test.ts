import { describe } from "vitest";
import { checkFigure } from "@/tests/figure";

describe("capital-spending", () => {
  checkFigure("capital-spending");
});
