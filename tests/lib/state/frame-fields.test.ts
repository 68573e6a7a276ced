import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { stateChoices } from "@/lib/state/choices";
import { parseQuery } from "@/lib/state/query";
import { frameFields, siteFields } from "@/lib/state/site-fields";

const choices = stateChoices(dataset);
const inFrame = (search: string) => parseQuery(frameFields(choices), search).dropped;
const onPage = (search: string) => parseQuery(siteFields(choices), search).dropped;

describe("a frame's address", () => {
  it.each([
    "?highlight=kddi,nobody",
    "?highlight=kddi,ntt,softbank",
    "?scale=cubic&currency=EUR&rate=1e9&rows=none",
    "?carrier=docomo&verdict=perhaps&theme=pink",
    "?scale=linear&rate=140&theme=system",
  ])("%s is read as on a page", (search) => {
    expect(inFrame(search).toSorted()).toEqual(onPage(search).toSorted());
  });

  it("may be transparent, which a page is not", () => {
    expect(inFrame("?theme=transparent")).toEqual([]);
    expect(onPage("?theme=transparent")).toEqual(["theme=transparent"]);
  });
});
