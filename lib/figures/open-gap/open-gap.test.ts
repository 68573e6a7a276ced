import { describe } from "vitest";
import { checkFigure } from "@/tests/figure";

describe("open-gap", () => {
  checkFigure("open-gap");
});
