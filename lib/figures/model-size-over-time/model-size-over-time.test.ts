import { describe } from "vitest";
import { checkFigure } from "@/tests/figure";

describe("model-size-over-time", () => {
  checkFigure("model-size-over-time");
});
