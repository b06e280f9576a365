import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage } from "../../../../addon/local/page/build.ts";
import type { CellView, ChartView, DocumentView } from "../../../../addon/local/pageApi.ts";
import { launchBrowser } from "../../../e2e/browser.ts";

const ADDRESS = "http://page.test";
const ROWS = 50_001;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tierline-page-"));
  await buildPage(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

const orders: DocumentView = {
  name: "orders.csv",
  sheets: [
    {
      id: 7,
      name: "Orders",
      rows: ROWS,
      columns: 26,
      usedRows: ROWS,
      usedColumns: 3,
      frozenRows: 1,
      frozenColumns: 0,
      columnWidths: [140],
      tabColor: "#0b5c8c",
      hidden: false,
      merges: [],
      charts: [],
    },
  ],
  activeSheet: 7,
  selection: { sheet: 7, row: 0, column: 0, rows: 1, columns: 1 },
  selectionMovedAt: 1,
  menu: {
    title: "Customer Value",
    entries: [{ label: "Score my customers", functionName: "showSidebar" }],
  },
  sidebar: null,
  version: 1,
  language: "en",
};

const cell = (text: string): CellView => ({ text, kind: "text" });

const refusal = {
  ok: false,
  problems: [{ code: "input.unreadableFile", file: "photo.csv", is: "picture" }],
};

interface Asked {
  readonly path: string;
  readonly body: string;
}

/** The page over a host that answers from one document and notes what it is asked. */
async function opened(document: DocumentView): Promise<{ page: Page; asked: Asked[] }> {
  const asked: Asked[] = [];
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 }, locale: "en-US" });
  page.setDefaultTimeout(15_000);
  await page.route(`${ADDRESS}/**`, async (route) => {
    const { pathname, search, searchParams } = new URL(route.request().url());
    if (pathname.startsWith("/api/")) {
      asked.push({ path: pathname + search, body: route.request().postData() ?? "" });
    }
    await answer(route, document, pathname, searchParams);
  });
  await page.goto(ADDRESS);
  return { page, asked };
}

async function answer(
  route: Route,
  document: DocumentView,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  switch (path) {
    case "/api/document":
      return route.fulfill({ json: document });
    case "/api/cells": {
      const row = Number(query.get("row"));
      const count = Math.max(0, Math.min(Number(query.get("rows")), ROWS - row));
      const rows = Array.from({ length: count }, (_, i) =>
        ["a", "b", "c"].map((letter) => cell(`${letter}${row + i + 1}`)),
      );
      return route.fulfill({ json: { sheet: 7, row, rows } });
    }
    case "/api/calls":
      return route.fulfill({ json: { ok: true, value: null } });
    case "/api/files":
      return route.fulfill({ json: refusal });
    case "/api/kept":
      return route.fulfill({ json: [] });
    case "/api/events":
      return route.fulfill({ contentType: "text/event-stream", body: "retry: 60000\n\n" });
    case "/api/edit":
    case "/api/selection":
      return route.fulfill({ status: 204 });
    default: {
      const file = path === "/" ? "index.html" : path.slice(1);
      const type = { l: "text/html", s: "text/javascript" }[file.slice(-1)] ?? "text/plain";
      return route.fulfill({
        contentType: file.endsWith(".css") ? "text/css" : type,
        body: await readFile(join(folder, file)),
      });
    }
  }
}

const callsOf = (asked: readonly Asked[], path: string) =>
  asked.filter((each) => each.path.startsWith(path));

describe("a sheet of 50,000 rows", () => {
  it("fetches only what is in sight, and its last row when it is scrolled to the end", async () => {
    const { page, asked } = await opened(orders);
    await page.getByText("a2", { exact: true }).waitFor();
    await page.locator(".grid").evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
    });
    await page.getByText(`a${ROWS}`, { exact: true }).waitFor();
    expect(await page.locator(".grid").getByText("a1", { exact: true }).isVisible()).toBe(true); // frozen
    expect(callsOf(asked, "/api/cells").length).toBeLessThanOrEqual(4);
    expect(await page.locator(".grid .row").count()).toBeLessThan(80);
  });

  it("follows the keys to the end of the data and tells the host", async () => {
    const { page, asked } = await opened(orders);
    await page.getByText("b2", { exact: true }).click();
    await page.keyboard.press("Control+ArrowDown");
    await page.locator(".grid").getByText(`b${ROWS}`, { exact: true }).waitFor();
    expect(await page.locator(".name-box").textContent()).toBe(`B${ROWS}`);
    await expect
      .poll(() => callsOf(asked, "/api/selection").at(-1)?.body)
      .toBe(JSON.stringify({ sheet: 7, row: ROWS - 1, column: 1, rows: 1, columns: 1 }));
  });
});

it("loads what draws charts with the first chart, and not before", async () => {
  const { page } = await opened(orders);
  const scriptsOf = (open: Page) =>
    open.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .flatMap(({ name }) => /[a-zA-Z]+(?=[-\w]*\.js$)/.exec(name) ?? []),
    );
  await page.getByText("a2", { exact: true }).waitFor();
  expect(await scriptsOf(page)).not.toContain("drawChart");
  const [sheet] = orders.sheets;
  const place = { id: 1, row: 3, column: 2, offsetX: 0, offsetY: 0, headers: 0 };
  const values = [["High", 3]];
  const chart: ChartView = { ...place, type: "column", options: { title: "Tiers" }, values };
  const { page: withChart } = await opened({ ...orders, sheets: [{ ...sheet!, charts: [chart] }] });
  await withChart.locator("figure.chart svg").getByText("Tiers").waitFor();
  expect(await scriptsOf(withChart)).toContain("drawChart");
});

it("writes what is typed and goes on below", async () => {
  const { page, asked } = await opened(orders);
  await page.getByText("b2", { exact: true }).click();
  await page.keyboard.type("12.5");
  await page.keyboard.press("Enter");
  await expect.poll(() => callsOf(asked, "/api/edit").length).toBe(1);
  expect(JSON.parse(callsOf(asked, "/api/edit")[0]!.body)).toEqual({
    sheet: 7,
    row: 1,
    column: 1,
    texts: [["12.5"]],
  });
  expect(await page.locator(".name-box").textContent()).toBe("B3");
});

it("keeps what is selected when word of an older selection comes late, and follows the add-on", async () => {
  const { page } = await opened(orders);
  const answerNext = (changes: Partial<DocumentView>) =>
    page.route(`${ADDRESS}/api/document`, (route) =>
      route.fulfill({
        json: { ...orders, selection: { ...orders.selection, row: 9 }, ...changes },
      }),
    );
  await page.getByText("b2", { exact: true }).click();
  await answerNext({ version: 2, name: "late" });
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "late" }).waitFor();
  expect(await page.locator(".name-box").textContent()).toBe("B3");
  await answerNext({ version: 3, name: "moved", selectionMovedAt: 3 });
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "moved" }).waitFor();
  await expect.poll(() => page.locator(".name-box").textContent()).toBe("A10");
});

it("calls the add-on from its menu under Extensions", async () => {
  const { page, asked } = await opened(orders);
  await page.getByRole("menuitem", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Customer Value" }).hover();
  await page.getByRole("menuitem", { name: "Score my customers" }).click();
  await expect.poll(() => callsOf(asked, "/api/calls").length).toBe(1);
  expect(JSON.parse(callsOf(asked, "/api/calls")[0]!.body)).toEqual({
    functionName: "showSidebar",
    args: [],
  });
});

it("tells a newcomer what to do, and says why a file cannot be read", async () => {
  const blank = { ...orders.sheets[0]!, usedRows: 0, usedColumns: 0 };
  const { page, asked } = await opened({ ...orders, sheets: [blank] });
  await page.getByRole("heading", { name: "Which customers are worth your time?" }).waitFor();
  await page.setInputFiles("input[type=file]", {
    name: "photo.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("no workbook"),
  });
  await page.locator(".toast").waitFor();
  expect(await page.getByRole("alert").textContent()).toContain("It is a picture");
  expect(callsOf(asked, "/api/files")[0]?.body).toContain('filename="photo.xlsx"');
  expect(await page.locator("main.empty").isVisible()).toBe(true);
});

it("asks for nothing but its own files", async () => {
  const text = await readFile(join(folder, "index.html"), "utf8");
  const style = await readFile(join(folder, "page.css"), "utf8");
  expect(
    `${text}${style}`.match(/(?:src|href)="(?!data:|\/page\.)|url\((?!["']?data:)/g),
  ).toBeNull();
});
