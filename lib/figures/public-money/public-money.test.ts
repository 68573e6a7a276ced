import { describe } from "vitest";
import { checkFigure } from "@/tests/figure";

describe("public-money", () => {
  checkFigure("public-money");
});
