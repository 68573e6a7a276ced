import { describe } from "vitest";
import { checkFigure } from "@/tests/figure";

describe("models", () => {
  checkFigure("models");
});
