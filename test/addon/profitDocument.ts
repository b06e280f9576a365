/**
 * A document with the finance table of the journey, in which profit runs are made, and what may be planned on them.
 */
import { expect } from "vitest";
import { type ProfitPorts, profit } from "../../addon/src/profit.ts";
import { profitModel } from "../../addon/src/profitPlanned.ts";
import { appsScriptWorkbook } from "../../addon/src/sheet/appsScriptWorkbook.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import { financeCells, profitWorld } from "./profitWorld.ts";
import { addTab, emulatedDocument } from "./sheet/emulatedDocument.ts";

export const choices = { ...automaticChoices, sheets: ["finance"] };

/** For the third customer of the table. */
export const cobalt = {
  name: "Cobalt",
  steps: [
    {
      scope: { kind: "customers", places: [2] },
      change: { discountRate: 0.08, service: 0.7 },
    },
  ],
} as const;

export const budget = {
  budget: 1_000_000,
  unit: "money",
  hourlyRate: 0,
  uplift: { high: 0.1, medium: 0.1, low: null },
  cost: { high: 100_000, medium: 50_000, low: 0 },
} as const;

export type ProfitDocument = ReturnType<typeof profitDocument>;

export function profitDocument() {
  const world = emulatedDocument();
  addTab(
    world,
    "finance",
    financeCells().map((row) => row.map(String)),
  );
  const fake = profitWorld([]);
  const ports: ProfitPorts = { ...fake.ports, workbook: appsScriptWorkbook() };

  function select(name: string, row: number): void {
    const tab = world.document.tabByName(name)!;
    world.document.activate(tab);
    world.document.selection = { sheet: tab.id, row, column: 1, rows: 1, columns: 1 };
  }
  function headers(): readonly unknown[] {
    const tab = world.document.tabByName("finance")!;
    const cells = Array.from({ length: 60 }, (_, i) => tab.cells.at(1, i + 1));
    return cells.filter((value) => value !== null && value !== "");
  }
  select("finance", 1);
  return {
    world,
    fake,
    ports,
    select,
    /** Of the finance table, those of ours included. */
    headers,
    run(): void {
      select("finance", 1);
      expect(profit(ports, choices)).toMatchObject({ ok: true });
    },
    put(row: number, header: string, value: number): void {
      const column = headers().indexOf(header) + 1;
      world.spreadsheet.getSheetByName("finance")!.getRange(row, column).setValue(value);
    },
    model() {
      const answer = profitModel(ports);
      if (!answer.ok) throw new Error("no model");
      return answer.model;
    },
  };
}
