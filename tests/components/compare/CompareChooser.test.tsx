// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { CompareChooser } from "@/components/compare/CompareChooser";
import { messages } from "@/lib/i18n/translator";
import "../setup";

const CARRIERS = ["kddi", "ntt"];
const DIMENSIONS = ["technique", "partners"];
const choices = (ids: string[]) => ids.map((value) => ({ value, text: value }));

/** What of the comparison can be seen: its cells, as `line carrier`. */
const seen = () =>
  [...document.querySelectorAll<HTMLElement>("#comparison td")].flatMap((cell) => {
    const line = cell.closest("tr") as HTMLElement;
    return cell.closest("[hidden]") ? [] : [`${line.dataset.dimension} ${cell.dataset.carrier}`];
  });

it("leaves in the comparison what is chosen, by hand or in the address, and all of it once it is gone", async () => {
  const user = userEvent.setup();
  const lines = DIMENSIONS.map((id) => {
    const cells = CARRIERS.map((carrier) => `<td data-carrier="${carrier}"></td>`).join("");
    return `<tr data-dimension="${id}"><th></th>${cells}</tr>`;
  });
  document.body.innerHTML = `<div></div><div id="comparison"><table>${lines.join("")}</table></div>`;
  history.replaceState(null, "", "/en/compare?carriers=ntt");
  const { unmount } = render(
    <CompareChooser carriers={choices(CARRIERS)} dimensions={choices(DIMENSIONS)} labels={messages.en.compare} />,
    { container: document.querySelector("div") as HTMLElement },
  );
  expect(seen()).toEqual(["technique ntt", "partners ntt"]);
  await user.click(screen.getByRole("checkbox", { name: "technique" }));
  expect(seen()).toEqual(["partners ntt"]);
  await user.click(screen.getByRole("checkbox", { name: "ntt" }));
  expect(seen()).toEqual([]);
  expect(document.getElementById("comparison")?.hidden).toBe(true);
  expect(screen.getByRole("status").textContent).toBe(messages.en.compare.empty);
  await user.click(screen.getByRole("button", { name: messages.en.compare.all }));
  expect(seen()).toHaveLength(4);
  await user.click(screen.getByRole("checkbox", { name: "kddi" }));
  unmount();
  expect(seen()).toHaveLength(4);
});
