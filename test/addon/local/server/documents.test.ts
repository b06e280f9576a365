/**
 * Documents as wholes: several files, samples, tabs, and what is kept between starts.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import type { KeptDocument, TabAnswer } from "../../../../addon/local/documentApi.ts";
import type { CellsView, DocumentView, OpenAnswer } from "../../../../addon/local/pageApi.ts";
import { type LocalPage, startServer } from "../../../../addon/local/server/startServer.ts";
import { emptyWorkbook } from "../../../../addon/local/workbook/openWorkbook.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";

const stateFolder = mkdtempSync(join(tmpdir(), "tierline-documents-"));
let page: LocalPage;
const start = async () => {
  page = await startServer({ document: emptyWorkbook("UTC"), port: 0, stateFolder });
};
beforeAll(start);
afterAll(async () => {
  await page.close();
  rmSync(stateFolder, { recursive: true, force: true });
});

const at = (path: string) => new URL(path, page.url);
const read = async <Answer>(path: string) => (await (await fetch(at(path))).json()) as Answer;
const post = (path: string, body: unknown) =>
  fetch(at(path), { method: "POST", body: JSON.stringify(body) });
const view = () => read<DocumentView>("/api/document");
const tabs = async () =>
  (await view()).sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name));
const change = async (request: object) =>
  (await (await post("/api/tabs", request)).json()) as TabAnswer;

async function open(...files: readonly (readonly [string, string | Uint8Array])[]) {
  const form = new FormData();
  for (const [name, content] of files) {
    form.append("files", new File([content as string], name));
  }
  const answer = await fetch(at("/api/files"), { method: "POST", body: form });
  return (await answer.json()) as OpenAnswer;
}

it("opens several files as tabs, and tells of the one that it cannot", async () => {
  const answer = await open(
    ["orders-01.csv", "Order,Total\n1,2\n"],
    ["photo.csv", Buffer.from("89504e470d0a1a0a", "hex")],
    ["orders-02.csv", readFileSync("test/fixtures/shopify_orders.csv")],
  );
  expect(answer).toMatchObject({ ok: true, problems: [{ file: "photo.csv", is: "picture" }] });
  expect(await tabs()).toEqual(["orders-01", "orders-02"]);
});

it("changes tabs as people do, and refuses what Sheets refuses", async () => {
  const [first, second] = (await view()).sheets.map(({ id }) => id);
  expect(await change({ kind: "rename", sheet: first, name: "ORDERS-02" })).toEqual({
    ok: false,
    reason: "nameTaken",
  });
  expect(await change({ kind: "rename", sheet: first, name: "  " })).toMatchObject({ ok: false });
  await change({ kind: "rename", sheet: first, name: "January" });
  await change({ kind: "move", sheet: first, by: 1 });
  expect(await tabs()).toEqual(["orders-02", "January"]);
  expect(await change({ kind: "add", name: "Sheet" })).toMatchObject({ ok: true });
  await change({ kind: "hide", sheet: second });
  expect(await tabs()).toContain("(orders-02)");
  await change({ kind: "delete", sheet: (await view()).activeSheet });
  expect((await tabs()).length).toBe(2);
  const shown = (await view()).sheets.filter(({ hidden }) => !hidden);
  expect(await change({ kind: "delete", sheet: shown[0]?.id })).toEqual({
    ok: false,
    reason: "lastTab",
  });
  await change({ kind: "show", sheet: second });
  expect((await view()).activeSheet).toBe(second);
});

it("gives a document the name it is called by, and its file", async () => {
  await post("/api/name", { name: "  Winter 24/25 " });
  expect((await view()).name).toBe("Winter 24/25");
  const file = await fetch(at("/api/download?as=csv"));
  expect(decodeURIComponent(file.headers.get("content-disposition") ?? "")).toContain(
    "Winter 24/25 - orders-02.csv",
  );
  expect((await fetch(at("/api/download?as=customers"))).status).toBe(404);
});

it("speaks the language that was chosen with every file that is opened, and after a restart", async () => {
  await post("/api/calls", { functionName: "chooseLanguage", args: ["en"] });
  await open(["shop.csv", "Order,Total\n1,2\n"]);
  const inEnglish = (await view()).menu;
  await post("/api/calls", { functionName: "chooseLanguage", args: ["zh"] });
  await open(["other.csv", "Order,Total\n1,2\n"]);
  expect((await view()).language).toBe("zh");
  await open(["shop.csv", "Order,Total\n1,2\n"]);
  expect((await view()).language).toBe("zh");
  expect((await view()).menu?.entries[0]).not.toEqual(inEnglish?.entries[0]);
  const state = await (
    await post("/api/calls", { functionName: "readSidebarState", args: [null] })
  ).json();
  expect(state).toMatchObject({ value: { language: "zh" } });
  await page.close();
  await start();
  expect((await view()).language).toBe("zh");
});

it("goes on after a restart with what was typed and scored before", async () => {
  await open(["shop.csv", readFileSync("test/fixtures/shopify_orders.csv")]);
  const sheet = (await view()).activeSheet;
  await post("/api/calls", { functionName: "scoreFromMenu", args: [] });
  await post("/api/edit", { sheet, row: 60, column: 0, texts: [["kept"]] });
  const before = await view();
  expect(before.hasCustomers).toBe(true);
  await page.close();
  await start();
  const [latest] = await read<readonly KeptDocument[]>("/api/kept");
  expect(latest).toMatchObject({ name: "shop" });
  expect((await view()).sheets[0]?.usedRows).toBe(0);
  const answer = (await (await post("/api/kept/open", { key: latest?.key })).json()) as OpenAnswer;
  expect(answer.ok && answer.document.sheets.map(({ name }) => name)).toEqual(
    before.sheets.map(({ name }) => name),
  );
  expect(answer.ok && answer.document.sheets.map(({ charts }) => charts.length)).toEqual(
    before.sheets.map(({ charts }) => charts.length),
  );
  const cells = await read<CellsView>(`/api/cells?sheet=${sheet}&row=60&rows=1`);
  expect(cells.rows[0]?.[0]?.text).toBe("kept");
  const csv = await (await fetch(at("/api/download?as=customers"))).text();
  expect(csv).toContain("amy@ex.com");
  const again = await post("/api/calls", { functionName: "scoreFromMenu", args: [] });
  expect(await again.json()).toMatchObject({ ok: true });
  await post("/api/kept/forget", { key: latest?.key });
  expect((await read<readonly KeptDocument[]>("/api/kept")).map(({ key }) => key)).not.toContain(
    latest?.key,
  );
});

it("opens one file after the other where two windows open one at once, and keeps both", async () => {
  const answers = await Promise.all(
    ["first", "second"].map((name) => open([`${name}.csv`, "Order,Total\n1,2\n"])),
  );
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  const front = (await view()).name;
  await page.close();
  await start();
  const names = (await read<readonly KeptDocument[]>("/api/kept")).map(({ name }) => name);
  expect(names.slice(0, 2).sort()).toEqual(["first", "second"]);
  expect(names[0]).toBe(front);
});

it.each(["shop", "accounts", "taobao", "finance", "financeMonths", "unitCurve", "orders2000"])(
  "opens the sample %s",
  async (sample) => {
    const answer = (await (await post("/api/samples", { sample })).json()) as OpenAnswer;
    expect(answer).toMatchObject({ ok: true, problems: [] });
    expect((await view()).sheets[0]?.usedRows).toBeGreaterThan(10);
  },
);

it("has no sample but its own", async () => {
  expect((await post("/api/samples", { sample: "../start" })).status).toBe(400);
});

it("adds files as further tabs, with formulas about their own tabs, as one step", async () => {
  await open(["orders.csv", "Order,Total\n1,2\n"]);
  const ours = new WorkbookDocument("more", "more", "UTC");
  ours.addTab("orders").cells.put(1, 1, 40);
  const sums = ours.addTab("sums");
  sums.cells.put(1, 1, 41);
  sums.formulas.set("1,1", "orders!A1+1");
  const name = "more.xlsx";
  const body = Buffer.from(await writeXlsx(ours));
  await fetch(at(`/api/files?as=tabs&name=${name}`), { method: "POST", body });
  expect(await tabs()).toEqual(["orders", "orders (2)", "sums"]);
  const { sheets, activeSheet } = await view();
  expect(activeSheet).toBe(sheets[1]?.id);
  const { rows } = await read<CellsView>(`/api/cells?sheet=${sheets[2]?.id}&row=0&rows=1`);
  expect(rows[0]?.[0]).toMatchObject({ text: "41", input: "='orders (2)'!A1+1" });
  await post("/api/change", { kind: "undo" });
  expect(await tabs()).toEqual(["orders"]);
});

it("adds what it can of several files, and leaves all as it was when it can read none", async () => {
  const added = async (...files: readonly File[]) => {
    const form = new FormData();
    for (const file of files) form.append("files", file);
    const answer = await fetch(at("/api/files?as=tabs"), { method: "POST", body: form });
    return (await answer.json()) as OpenAnswer;
  };
  const photo = new File(["%PDF-1.7"], "photo.csv");
  expect(await added(photo)).toMatchObject({ ok: false, problems: [{ file: "photo.csv" }] });
  expect(await tabs()).toEqual(["orders"]);
  const orders = new File(["Order,Total\n3,4\n"], "Orders.csv");
  expect(await added(photo, orders)).toMatchObject({ ok: true, problems: [{ file: "photo.csv" }] });
  expect(await tabs()).toEqual(["orders", "Orders (2)"]);
});
