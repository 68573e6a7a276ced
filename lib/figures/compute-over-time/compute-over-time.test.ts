import { describe } from "vitest";
import { checkFigure } from "@/tests/figure";

describe("compute-over-time", () => {
  checkFigure("compute-over-time");
});
