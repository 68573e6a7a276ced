import { describe } from "vitest";
import { checkFigure } from "@/tests/figure";

describe("outcomes", () => {
  checkFigure("outcomes");
});
