import { describe } from "vitest";
import { checkFigure } from "@/tests/figure";

describe("strategy-then-now", () => {
  checkFigure("strategy-then-now");
});
