/**
 * A run that stands in a document which its user went on working in.
 */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type DocumentSettings, defaultSettings } from "../../addon/src/documentSettings.ts";
import { lookUp } from "../../addon/src/lookUp.ts";
import type { Ports } from "../../addon/src/ports.ts";
import { score } from "../../addon/src/score.ts";
import { appsScriptWorkbook } from "../../addon/src/sheet/appsScriptWorkbook.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import { showAgain, undo } from "../../addon/src/standingRuns.ts";
import { fakeWorld } from "./fakePorts.ts";
import { addTab, type EmulatedDocument, emulatedDocument } from "./sheet/emulatedDocument.ts";

const linesOf = (name: string) =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
const companies = linesOf("hubspot_w1.csv");
const orders = linesOf("shopify_orders.csv");

let world: EmulatedDocument;
let ports: Ports;
beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  world = emulatedDocument();
  addTab(world, "Companies", companies);
  addTab(world, "Shop", orders);
  ports = { ...fakeWorld([]).ports, workbook: appsScriptWorkbook() };
});

describe("columns beside the table", () => {
  beforeEach(() => run("Companies"));

  it("stay whole in another language while a part of the table is selected", () => {
    const before = columnOf("CV · Score");
    select("Companies", { row: 4, column: 2, rows: 3, columns: 2 });
    speak("zh");
    expect(columnOf("客户价值 · 价值评分")).toEqual(before);
  });

  it("follow the table where rows were inserted above it", () => {
    const before = columnOf("CV · Score");
    tab().insertRows(1, 3);
    retitle("Our companies");
    speak("zh");
    expect(grid().slice(0, 3).flat().filter(isFilled)).toEqual(["Our companies"]);
    expect(columnOf("客户价值 · 价值评分")).toEqual(before);
    expect(undo(ports)).toMatchObject({ ok: true });
    expect(grid().slice(3)[0]).toEqual(companies[0]);
  });

  it("come back by undo where they belong by now", () => {
    const before = columnOf("CV · Score");
    run("Companies", "2025-05-31");
    expect(columnOf("CV · Score")).not.toEqual(before);
    tab().insertRows(1, 2);
    select("Companies", { row: 5, column: 1, rows: 2, columns: 2 });
    expect(undo(ports)).toMatchObject({ ok: true });
    expect(columnOf("CV · Score")).toEqual(before);
  });

  it.each([
    ["whose header was renamed", () => retitle("?")],
    ["that was renamed", () => rename("Companies", "Firms")],
  ])("stay as they are beside a table %s", (_, change) => {
    change();
    const before = grid();
    speak("zh");
    expect(grid()).toEqual(before);
    expect(undo(ports)).toMatchObject({ ok: true, result: null });
    expect(grid()[1]).toHaveLength(companies[1]!.length);
  });

  it("go where they are no longer wanted, table found or not", () => {
    retitle("?");
    speak("en", { ...defaultSettings, columnsBeside: false });
    expect(grid()[0]).toHaveLength(companies[0]!.length);
  });
});

describe("what the user wrote beside a customer", () => {
  const onTab = (name: string) => world.spreadsheet.getSheetByName(name)!;
  const ownerAt = (row: number) => onTab("CV Customers").getRange(row, ownerColumn());
  const ownerColumn = () => cellsOf("CV Customers")[0]!.indexOf("Owner") + 1;
  const cellsOf = (name: string) => onTab(name).getDataRange().getDisplayValues();
  const rowOf = (name: string) => cellsOf("CV Customers").findIndex(([cell]) => cell === name) + 1;
  const acme = "Acme Robotics";

  beforeEach(() => {
    run("Companies");
    ownerAt(rowOf(acme)).setValue("Sarah");
  });

  it.each(["CV Dashboard", "CV Record"])("outlives the loss of %s", (lost) => {
    world.spreadsheet.deleteSheet(onTab(lost));
    run("Companies");
    expect(ownerAt(rowOf(acme)).getValue()).toBe("Sarah");
  });

  it("comes back with a customer who was away, be the dashboard deleted meanwhile", () => {
    const shown = world.spreadsheet.getSheetByName("Companies")!;
    const row = companies.findIndex(([, name]) => name === acme) + 1;
    shown.getRange(row, 1, 1, 2).setValues([["7000", "Another"]]);
    run("Companies");
    expect(rowOf(acme)).toBe(0);
    world.spreadsheet.deleteSheet(onTab("CV Dashboard"));
    run("Companies");
    shown.getRange(row, 1, 1, 2).setValues([["9001", acme]]);
    run("Companies");
    expect(ownerAt(rowOf(acme)).getValue()).toBe("Sarah");
  });

  it("stays in a column that bears the name of one of ours that is not shown", () => {
    const view = { ...defaultSettings, segmentView: "tiers" as const };
    speak("en", view);
    ports.settings.saveDocument(view);
    const wide = cellsOf("CV Customers")[0]!.length;
    const sheet = onTab("CV Customers");
    sheet.insertColumnsAfter(wide, 1);
    sheet.getRange(1, wide + 1).setValue("Segment");
    sheet.getRange(rowOf(acme), wide + 1).setValue("robots");
    run("Companies");
    expect(cellsOf("CV Customers")[0]!.at(-1)).toBe("Segment");
    expect(cellsOf("CV Customers")[rowOf(acme) - 1]!.at(-1)).toBe("robots");
  });
});

describe("a customer who is looked up", () => {
  beforeEach(() => run("Shop"));

  it("has the same orders whatever is selected", () => {
    const orderCount = historyOf("dev@ex.com");
    expect(orderCount).toBeGreaterThan(1);
    select("Shop", { row: 1, column: 1, rows: 4, columns: 9 });
    expect(historyOf("dev@ex.com")).toBe(orderCount);
  });

  it("has them where rows and columns have moved since", () => {
    const orderCount = historyOf("dev@ex.com");
    world.document.tabByName("Shop")!.insertRows(1, 2);
    world.document.tabByName("Shop")!.insertColumns(1, 1);
    expect(historyOf("dev@ex.com")).toBe(orderCount);
  });

  it("is the one of the row on our tab, wherever its title and columns were moved", () => {
    const sheet = world.spreadsheet.getSheetByName("CV Customers")!;
    world.document.tabByName("CV Customers")!.insertRows(1, 1);
    sheet.getRange(1, 1).setValue("Our customers");
    world.document.tabByName("CV Customers")!.insertColumns(1, 1);
    const name = sheet.getRange(5, 2).getValue();
    select("CV Customers", { row: 5, column: 9, rows: 1, columns: 1 });
    expect(lookUp(ports, null)).toMatchObject({ customer: { customer: name } });
    select("CV Customers", { row: 2, column: 2, rows: 1, columns: 1 });
    expect(lookUp(ports, null)).toEqual({ ok: false, problem: null });
  });

  it("is the one of the row in which a selection begins", () => {
    select("Shop", { row: 3, column: 1, rows: 4, columns: 9 });
    const email = orders[0]!.indexOf("Email");
    expect(lookUp(ports, null)).toMatchObject({ customer: { customer: orders[2]![email] } });
  });
});

function run(sheet: string, asOf = "2025-06-30"): void {
  select(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
  expect(score(ports, { ...automaticChoices, sheets: [sheet], asOf })).toMatchObject({ ok: true });
}

function speak(language: "en" | "zh", settings: DocumentSettings = defaultSettings): void {
  expect(showAgain(ports, language, settings)).toMatchObject({ ok: true });
}

function historyOf(name: string): number {
  const answer = lookUp(ports, name);
  if (!answer.ok) throw new Error(`${name} was not found`);
  return answer.customer.historyLength;
}

/** Found by its place: it may be renamed. */
function tab() {
  return world.document.tabs[1]!;
}

/** Writes over the tab's first cell. */
function retitle(text: string): void {
  world.spreadsheet.getSheetByName(tab().name)!.getRange(1, 1).setValue(text);
}

function rename(from: string, to: string): void {
  world.spreadsheet.getSheetByName(from)!.setName(to);
}

function select(
  name: string,
  area: { row: number; column: number; rows: number; columns: number },
): void {
  const chosen = world.document.tabByName(name)!;
  world.document.activate(chosen);
  world.document.selection = { sheet: chosen.id, ...area };
}

function grid(): unknown[][] {
  const name = tab().name;
  return world.spreadsheet.getSheetByName(name)!.getDataRange().getDisplayValues();
}

/** From its header down. */
function columnOf(header: string): unknown[] {
  const rows = grid();
  const at = rows.findIndex((row) => row.includes(header));
  return rows.slice(at + 1).map((row) => row[rows[at]!.indexOf(header)]);
}

function isFilled(cell: unknown): boolean {
  return cell !== "" && cell !== null;
}
