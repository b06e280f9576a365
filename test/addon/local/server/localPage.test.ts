import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CallAnswer,
  CellsView,
  DocumentView,
  OpenAnswer,
} from "../../../../addon/local/pageApi.ts";
import { type LocalPage, startServer } from "../../../../addon/local/server/startServer.ts";
import { emptyWorkbook } from "../../../../addon/local/workbook/openWorkbook.ts";
import { automaticChoices } from "../../../../addon/src/sidebarApi.ts";

const stateFolder = mkdtempSync(join(tmpdir(), "tierline-page-"));
let page: LocalPage;
beforeAll(async () => {
  page = await startServer({ document: emptyWorkbook("UTC"), port: 0, stateFolder });
});
afterAll(async () => {
  await page.close();
  rmSync(stateFolder, { recursive: true, force: true });
});

const at = (path: string) => new URL(path, page.url);
const view = async () => (await (await fetch(at("/api/document"))).json()) as DocumentView;
const post = (path: string | URL, body: unknown) =>
  fetch(typeof path === "string" ? at(path) : path, { method: "POST", body: JSON.stringify(body) });
const call = async (functionName: string, ...args: unknown[]) =>
  (await (await post("/api/calls", { functionName, args })).json()) as CallAnswer;

function statusWith(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(at("/api/document"), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

describe("the page's server", () => {
  it("shows an empty document with the add-on's menu", async () => {
    const { name, sheets, menu, sidebar } = await view();
    expect([name, sheets.length, sheets[0]?.usedRows, sidebar]).toEqual(["Untitled", 1, 0, null]);
    expect(menu?.entries.length).toBeGreaterThan(1);
  });

  it("serves the page with a policy, and no other file", async () => {
    const index = await fetch(at("/"));
    expect(index.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(await index.text()).toContain("<!doctype html>");
    for (const path of [
      "/../package.json",
      "/%2e%2e/package.json",
      "/nothing.js",
      "/api/nothing",
    ]) {
      expect((await fetch(at(path))).status).toBe(404);
    }
  });

  it("answers nobody who comes by another name or from another page", async () => {
    expect(await statusWith({ host: "evil.example" })).toBe(403);
    expect(await statusWith({ origin: "https://evil.example" })).toBe(403);
    expect(await statusWith({ origin: "null" })).toBe(403);
    expect(await statusWith({})).toBe(200);
  });

  it("says which file it cannot open, and keeps the document", async () => {
    const before = await view();
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]);
    const answer = await fetch(at("/api/files?name=photo.csv"), { method: "POST", body: bytes });
    expect((await answer.json()) as OpenAnswer).toEqual({
      ok: false,
      problems: [{ code: "input.unreadableFile", file: "photo.csv", is: "picture" }],
    });
    expect((await view()).name).toBe(before.name);
  });

  it("takes edits as typed, and selections", async () => {
    const { sheets } = await view();
    const sheet = sheets[0]?.id ?? 0;
    const texts = [["2025-06-21", "1,234.5"]];
    expect((await post("/api/edit", { sheet, row: 4, column: 1, texts })).status).toBe(204);
    await post("/api/selection", { sheet, row: 4, column: 1, rows: 1, columns: 2 });
    const cells = (await (
      await fetch(at(`/api/cells?sheet=${sheet}&row=4&rows=1`))
    ).json()) as CellsView;
    expect(cells.rows[0]?.slice(1, 3)).toMatchObject([
      { text: "2025-06-21", kind: "date" },
      { text: "1,234.50", kind: "number" },
    ]);
    expect((await view()).selection).toEqual({ sheet, row: 4, column: 1, rows: 1, columns: 2 });
    expect((await post("/api/edit", { sheet, row: 5000, column: 0, texts })).status).toBe(409);
  });
});

describe("a run from the sidebar", () => {
  it("goes from a file to tabs with charts, and downloads", async () => {
    const before = (await view()).version;
    const bytes = readFileSync("test/fixtures/shopify_orders.csv");
    const answer = await fetch(at("/api/files?name=shopify_orders.csv"), {
      method: "POST",
      body: bytes,
    });
    const opened = (await answer.json()) as OpenAnswer;
    expect(opened.ok && opened.document.version > before).toBe(true);

    const entry = (await view()).menu?.entries.find((each) => each !== "separator");
    if (entry === undefined) throw new Error("no menu");
    expect(await call(entry.functionName)).toEqual({ ok: true, value: null });
    const { sidebar } = await view();
    if (sidebar === null) throw new Error("no sidebar");
    expect(new URL(sidebar.url).origin).not.toBe(new URL(page.url).origin);
    const html = await (await fetch(sidebar.url)).text();
    expect(html).toContain('googleScriptFunctions = ["');
    expect(html.indexOf("googleScriptFunctions")).toBeLessThan(html.indexOf("<style>"));

    const choices = { ...automaticChoices, asOf: "2025-06-30" };
    const run = await post(new URL("/api/calls", sidebar.url), {
      functionName: "scoreCustomers",
      args: [choices],
    });
    expect(await run.json()).toMatchObject({ ok: true, value: { ok: true, fromStore: false } });

    const { sheets, activeSheet } = await view();
    const dashboard = sheets.find(({ id }) => id === activeSheet);
    expect(sheets.map(({ name }) => name)).toContain("CV Customers");
    expect(dashboard?.charts.length).toBeGreaterThanOrEqual(3);
    for (const chart of dashboard?.charts ?? []) expect(chart.values.length).toBeGreaterThan(1);

    const customers = sheets.find(({ name }) => name === "CV Customers");
    const address = at(`/api/cells?sheet=${customers?.id}&row=0&rows=2`);
    const cells = (await (await fetch(address)).json()) as CellsView;
    expect(cells.rows[0]?.[0]).toMatchObject({ text: "Customer", bold: true });
    expect(cells.rows[1]?.[1]).toMatchObject({ text: "High" });
    expect(cells.rows[1]?.[1]?.background).toMatch(/^#/);

    const xlsx = await fetch(at("/api/download?as=xlsx"));
    expect(new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)).toEqual(Uint8Array.from([80, 75]));
    const csv = await (await fetch(at("/api/download?as=csv"))).text();
    expect(csv.length).toBeGreaterThan(100);
  });

  it("follows the language that the user chooses", async () => {
    await call("chooseLanguage", "zh");
    expect((await view()).language).toBe("zh");
    await call("chooseLanguage", "en");
    expect((await view()).language).toBe("en");
  });

  it("opens no window anew with the language that was closed before", async () => {
    await call("showSidebar");
    await call("openWhatIf");
    expect((await view()).dialog).not.toBeNull();
    await post(at("/api/dialog/close"), {});
    for (const language of ["zh", "en", "zh", "en"]) await call("chooseLanguage", language);
    expect((await view()).dialog).toBeNull();
    expect((await view()).sidebar?.title).toBe("Customer value");
  });

  it("closes the sidebar when it asks for that", async () => {
    const { sidebar } = await view();
    if (sidebar === null) throw new Error("no sidebar");
    await post(new URL(`${sidebar.url}/close`), {});
    expect((await view()).sidebar).toBeNull();
    expect((await fetch(sidebar.url)).status).toBe(404);
  });
});
