import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import JSZip from "jszip";
import sharp from "sharp";
import { originOfPicture } from "@/lib/export/picture-origin";
import { addPictures, pictureShape } from "../fixtures/add-pictures";
import { download, FOLDER, faultsOf } from "./office-files";

mkdirSync(FOLDER, { recursive: true });

async function textOf(path: string, part: RegExp): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const parts = Object.keys(zip.files).filter((name) => part.test(name));
  return (await Promise.all(parts.map((name) => zip.file(name)?.async("string")))).join("\n");
}

async function isValid(path: string): Promise<void> {
  expect(await faultsOf(path)).toEqual([]);
}

const openOwn = async (page: Page) => {
  await page.locator(".share > summary").click();
  await page.locator(".own > summary").click();
  await expect(page.locator(".own-outlet")).toBeVisible();
};

test("a highlight from the address reaches page, picture and slide", async ({ page }) => {
  await page.goto("/en/figures/model-size?highlight=ntt");
  await expect(page.locator("#model-size-title")).toContainText(/^NTT: /);
  const marks = (carrier: string) => page.locator(`#model-size .drawing.wide [data-carrier="${carrier}"]`).first();
  await expect(marks("ntt")).toBeVisible();
  expect(await marks("kddi").innerHTML()).toContain("color-mix");
  expect(await marks("kddi").innerHTML()).not.toContain("--carrier-");
  expect(await marks("ntt").innerHTML()).toContain("--carrier-2");
  await openOwn(page);
  await expect(page.getByRole("checkbox", { name: "NTT", exact: true })).toBeChecked();
  await page.getByRole("checkbox", { name: "SoftBank" }).check();
  await expect(page).toHaveURL(/highlight=ntt,softbank$/);
  await expect(page.getByRole("checkbox", { name: "KDDI" })).toBeDisabled();
  const svg = await download(page, "own.svg", () =>
    page.locator(".own-outlet").getByRole("button", { name: /^SVG/ }).click(),
  );
  expect(readFileSync(svg, "utf8")).toContain("#a3a9b0");
  const deck = await download(page, "own.pptx", () =>
    page
      .locator(".own-outlet")
      .getByRole("button", { name: /PowerPoint/ })
      .click(),
  );
  await isValid(deck);
  expect(await textOf(deck, /slide1\.xml$/)).toContain("highlight=ntt,softbank");
  expect(await textOf(deck, /chart1\.xml$/)).toContain('lumMod val="65000"');
});

test("a highlight reaches tables and frames", async ({ page }) => {
  await page.goto("/ja/figures/strategy-matrix?highlight=kddi");
  await expect(page.locator("#strategy-matrix th.calm")).toHaveCount(2);
  await page.goto("/ja/embed/model-size?highlight=softbank");
  const shape = (carrier: string) =>
    page
      .locator(`.drawing.wide .mark[data-carrier="${carrier}"]`)
      .first()
      .locator("path, circle, rect:not(.hit)")
      .first();
  await expect(shape("ntt")).toHaveCSS("opacity", "0.45");
  await expect(shape("softbank")).toHaveCSS("opacity", "1");
  await page.goto("/ja/embed/model-size?highlight=%3Cimg%3E");
  await expect(page.locator(".calm")).toHaveCount(0);
});

test("a headline and a note of the reader's own are marked as theirs, and harmless", async ({ page }) => {
  const hostile = '"><img src=x onerror=alert(1)>';
  await page.goto(
    `/ja/figures/model-size?title=${encodeURIComponent(hostile)}&note=${encodeURIComponent("社内の目安")}`,
  );
  await expect(page.locator("#model-size-title")).toHaveText(hostile);
  await expect(page.locator("#model-size .subtitle")).toContainText("見出しは利用者によるもの");
  await expect(page.locator("#model-size .note")).toContainText("利用者のメモ：社内の目安");
  await expect(page.locator("#model-size img")).toHaveCount(0);
  await openOwn(page);
  await page.getByLabel("自分の見出し").fill("自社の見方");
  await expect(page).toHaveURL(/title=/);
  await expect(page.locator("#model-size-title")).toHaveText("自社の見方");
  const deck = await download(page, "words.pptx", () =>
    page
      .locator(".own-outlet")
      .getByRole("button", { name: /PowerPoint/ })
      .click(),
  );
  await isValid(deck);
  const slide = await textOf(deck, /slide1\.xml$/);
  expect(slide).toContain("<a:t>自社の見方</a:t>");
  expect(slide).toContain("利用者のメモ：社内の目安");
  const svg = await download(page, "words.svg", () =>
    page.locator(".own-outlet").getByRole("button", { name: /^SVG/ }).click(),
  );
  expect(readFileSync(svg, "utf8").replaceAll(/<[^>]*>/g, "")).toContain("利用者のメモ：社内の目安");
});

test.describe("with the clipboard allowed", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("the image description is the same in page, SVG, PNG and slide; snippets carry it", async ({
    page,
    request,
  }) => {
    await page.goto("/ja/figures/investment");
    await page.locator(".share > summary").click();
    await page.getByRole("button", { name: "画像の説明をコピー" }).click();
    await expect(page.locator(".share-outcome")).toHaveText("コピーしました：画像の説明");
    const description = await clipboard(page);
    const escaped = description.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    expect(await (await request.get("/ja/figures/investment.svg")).text()).toContain(`<desc>${description}</desc>`);
    const png = (await (await request.get("/ja/figures/investment-slide.png")).body()).toString("utf8");
    expect(png).toContain(`Description\0\0\0\0\0${description}`);
    writeFileSync(`${FOLDER}/investment.pptx`, await (await request.get("/ja/figures/investment.pptx")).body());
    expect(await textOf(`${FOLDER}/investment.pptx`, /slide1\.xml$/)).toContain(`descr="${escaped}"`);
    await page.locator(".own > summary").click();
    await page.getByRole("button", { name: "reveal.js" }).click();
    await expect(page.locator(".own-outlet [role=status]")).toHaveText("コピーしました：reveal.js");
    expect(await clipboard(page)).toContain(`alt="${escaped}"`);
    expect(await clipboard(page)).toContain("/ja/figures/investment-slide.png");
  });
});

test("a link goes to the device's share sheet where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async (data: ShareData) => Object.assign(window, { shared: data }) });
  });
  await page.goto("/en/figures/investment?scale=linear");
  await page.locator(".share > summary").click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared.url)).toMatch(/\?scale=linear$/);
});

test("from the home page to a refreshed deck in two choices", async ({ page, request }) => {
  const old = `${FOLDER}/old.pptx`;
  writeFileSync(old, await (await request.get("/ja/2024-03/slides.pptx")).body());
  await page.goto("/ja");
  await page.getByRole("navigation").first().getByRole("link", { name: "スライド" }).click();
  const fresh = await download(page, "fresh.pptx", () =>
    page.getByLabel("PowerPointファイル（.pptx）を選ぶか、ここに置く").setInputFiles(old),
  );
  await expect(page.locator(".deck-refresher [role=status]")).toContainText("点の図を新しくしました");
  await isValid(fresh);
  const report = page.locator(".refresh-report > li");
  await expect(report.first()).toContainText("2024年3月版から2026年11月版へ");
  const added = report.and(page.locator('[data-outcome="added"]'));
  await expect(added.filter({ hasText: "この図のスライドが増えています" })).toHaveCount(await added.count());
  expect(await added.count()).toBeGreaterThan(4);
  expect(await textOf(fresh, /slide2\.xml$/)).toContain("/2026-11/model-size#1.1");
  // The file that was given is as it was.
  expect(readFileSync(old).equals(await (await request.get("/ja/2024-03/slides.pptx")).body())).toBe(true);
});

test("pictures of ours in a deck are drawn anew, wherever they came from", async ({ page, request }) => {
  const bytes = async (path: string) => {
    const response = await request.get(path);
    expect(response.ok(), path).toBe(true);
    return new Uint8Array(await response.body());
  };
  const [deck, natural, slide, drawing] = await Promise.all(
    ["investment.pptx", "model-size@2x.png", "model-size-slide.png", "compute-gap.svg"].map((name) =>
      bytes(`/en/2024-03/figures/${name}`),
    ),
  );
  const shapes =
    pictureShape("pic1") + pictureShape("pic2", { number: 91 }) + pictureShape("pic3", { number: 92, svg: "pic4" });
  // What PowerPoint keeps beside an SVG says nothing of itself.
  const standIn = await sharp({ create: { width: 300, height: 200, channels: 3, background: "white" } })
    .png()
    .toBuffer();
  const media = {
    "a.png": natural as Uint8Array,
    "b.png": slide as Uint8Array,
    "c.png": standIn,
    "d.svg": drawing as Uint8Array,
  };
  writeFileSync(`${FOLDER}/pictures.pptx`, await addPictures(deck as Uint8Array, media, shapes));
  await page.goto("/en/slides");
  const fresh = await download(page, "fresh-pictures.pptx", () =>
    page.locator(".deck-refresher input[type=file]").setInputFiles(`${FOLDER}/pictures.pptx`),
  );
  await isValid(fresh);
  await expect(page.locator('.refresh-report > li[data-outcome="refreshed"]')).toHaveCount(4);
  const zip = await JSZip.loadAsync(readFileSync(fresh));
  const originIn = async (name: string) =>
    originOfPicture((await zip.file(`ppt/media/${name}`)?.async("uint8array")) as Uint8Array);
  const isOf = (figure: string) => expect.stringContaining(`carrier-llm-compare/en/2026-11/${figure}#`);
  expect(await originIn("a.png")).toMatchObject({ kind: "png", origin: isOf("model-size"), width: 1600 });
  expect(await originIn("b.png")).toMatchObject({ origin: isOf("model-size"), width: 1920, height: 1080 });
  expect(await originIn("c.png")).toMatchObject({ kind: "png", origin: isOf("compute-gap"), width: 300 });
  expect(await originIn("d.svg")).toMatchObject({ kind: "svg", origin: isOf("compute-gap"), width: 800 });
});

test("a file that cannot be refreshed is told by what is wrong with it", async ({ page }) => {
  await page.goto("/en/slides");
  const input = page.locator(".deck-refresher input[type=file]");
  const said = page.locator(".deck-refresher [role=status]");
  const give = (name: string, buffer: Buffer) =>
    input.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await give("a.pptx", Buffer.from("no deck"));
  await expect(said).toContainText("damaged or not in PowerPoint's format");
  await give("b.pptx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect(said).toContainText("protected by a password");
  const zip = await JSZip.loadAsync(readFileSync("out/en/figures/model-size.pptx"));
  const slide = (await zip.file("ppt/slides/slide1.xml")?.async("string")) as string;
  zip.file("ppt/slides/slide1.xml", slide.replaceAll("carrier-llm-compare/", "chart/"));
  await give("c.pptx", await zip.generateAsync({ type: "nodebuffer" }));
  await expect(said).toContainText("holds no chart of this site");
});

test("a deck is made on the reader's own template", async ({ page }) => {
  const zip = await JSZip.loadAsync(readFileSync("out/en/figures/model-size.pptx"));
  const theme = (await zip.file("ppt/theme/theme1.xml")?.async("string")) as string;
  zip.file("ppt/theme/theme1.xml", theme.replace(/(<a:accent1>.*?val=")[0-9A-F]{6}/, "$1654321"));
  await page.goto("/en/slides?figures=timeline,investment&highlight=kddi");
  const input = page.locator(".deck-own input[type=file]");
  await input.setInputFiles({ name: "broken.potx", mimeType: "application/octet-stream", buffer: Buffer.from("x") });
  await page.locator(".main-button").click();
  await expect(page.locator(".deck-make [role=status]")).toContainText("cannot be read");
  await input.setInputFiles({
    name: "house.pptx",
    mimeType: "application/octet-stream",
    buffer: await zip.generateAsync({ type: "nodebuffer" }),
  });
  const deck = await download(page, "on-template.pptx", () => page.locator(".main-button").click());
  await isValid(deck);
  expect(await textOf(deck, /theme1\.xml$/)).toContain("654321");
  expect(await textOf(deck, /slides\/slide\d+\.xml$/)).toContain("investment?highlight=kddi#1.1");
});

/** Drops files, as a browser tells the page of it. @returns whether the page keeps the browser from opening them */
const drop = (page: Page, where: string, names: string[]) =>
  page.evaluate(
    ([where, names]) => {
      const dataTransfer = new DataTransfer();
      for (const name of names) dataTransfer.items.add(new File(["x"], name));
      const target = document.querySelector(where);
      return ["dragover", "drop"].every(
        (type) => !target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })),
      );
    },
    [where, names] as const,
  );

for (const [state, hold] of [
  ["before anything is alive", true],
  ["once forms are alive", false],
] as const) {
  test(`a file dropped anywhere never costs the page, ${state}`, async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    if (hold) await page.route("**/_islands/**", (route) => held.then(() => route.continue()));
    await page.goto("/en/slides", { waitUntil: hold ? "domcontentloaded" : "load" });
    if (!hold) for (const form of [".deck-maker", ".deck-refresher"]) await page.locator(form).hover();
    expect(await drop(page, "h1", ["a.pptx"])).toBe(true);
    await expect(page.locator(".drop-missed")).toContainText("outside the boxes");
    for (const box of [".deck-refresher .file-drop", ".deck-own .file-drop"]) {
      expect(await drop(page, box, ["a.pptx"])).toBe(true);
      await expect(page.locator(".drop-missed")).toBeEmpty();
    }
    release();
    await expect(page.locator(".deck-refresher [role=status]")).toContainText("cannot be read");
    await expect(page.locator(".deck-own")).toContainText("Template: a.pptx");
    expect(await drop(page, ".deck-refresher .file-drop", ["a.pptx", "b.pptx"])).toBe(true);
    await expect(page.locator(".deck-refresher [role=status]")).toContainText("2 files");
  });
}

test("a file that unpacks to more than a browser holds is refused before it is unpacked", async ({ page }) => {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", "<Types/>");
  zip.file("ppt/media/a.bin", "x");
  const bytes = await zip.generateAsync({ type: "nodebuffer" });
  // What the list of its parts says is 900 MB.
  const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(900_000_000, entry + 24);
  await page.goto("/en/slides");
  await page
    .locator(".deck-refresher input[type=file]")
    .setInputFiles({ name: "large.pptx", mimeType: "application/octet-stream", buffer: bytes });
  await expect(page.locator(".deck-refresher [role=status]")).toContainText("too large to work on");
});

test("decks are made beside the page, or in it where no worker can be started", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.goto("/en/slides?figures=model-size");
  await download(page, "beside.pptx", () => page.locator(".main-button").click());
  expect(workers).toHaveLength(1);
  expect(workers[0]).toContain("/_islands/deck-worker-");
  await page.route("**/_islands/deck-worker-*", (route) => route.abort());
  await page.reload();
  const deck = await download(page, "in-page.pptx", () => page.locator(".main-button").click());
  await isValid(deck);
  await expect(page.locator(".deck-make [role=status]")).toContainText("Ready");
});

test("figures are shown one at a time, by keyboard, and print one to a page", async ({ page }) => {
  await page.goto("/en/present?figures=timeline,outcomes");
  await expect(page.locator("slide-show[data-ready]")).toBeAttached();
  await expect(page.locator(".slide:visible")).toHaveCount(2);
  expect(await page.locator(".slide:visible").first().getAttribute("data-figure")).toBe("timeline");
  await page.getByRole("button", { name: "Start full screen" }).click();
  await expect(page.locator(".slide:visible")).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator('.slide[data-current][data-figure="outcomes"]')).toBeVisible();
  await expect(page.locator(".slide-count")).toHaveText("2 / 2");
  await page.keyboard.press("Escape");
  await expect(page.locator(".slide:visible")).toHaveCount(2);
  await page.goto("/en/present");
  const pdf = await page.pdf({ preferCSSPageSize: false, landscape: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(await page.locator(".slide").count());
});
