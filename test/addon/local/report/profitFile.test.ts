/**
 * The command on a table of revenue and costs, from file to file.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { profitReport } from "../../../../addon/local/report/profitReport.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";
import journey from "../../../golden/journeys/finance.json" with { type: "json" };
import { score } from "./scored.ts";

type Report = ReturnType<typeof profitReport>;

const file = "test/fixtures/finance.csv";
const folder = mkdtempSync(join(tmpdir(), "tierline-profit-"));
beforeAll(() => {
  process.env["TIERLINE_STATE"] = folder;
});
afterAll(() => {
  delete process.env["TIERLINE_STATE"];
  rmSync(folder, { recursive: true, force: true });
});

const [header = "", ...rows] = readFileSync(file, "utf8").trim().split("\n");
const place = (name: string) => header.split(",").indexOf(name);

/** The journey's table, changed. */
function written(name: string, change: (cells: string[]) => string[], headers = header): string {
  const path = join(folder, name);
  const changed = rows.map((row) => change(row.split(",")).join(","));
  writeFileSync(path, `${[headers, ...changed].join("\n")}\n`);
  return path;
}

async function profitOf(path: string, ...more: readonly string[]) {
  const told = await score(path, { asOf: null, more: ["--task", "profit", ...more] });
  const report: Report | null = told.written === "" ? null : JSON.parse(told.written);
  return { ...told, report, text: told.lines.join("\n") };
}

describe("the journey's finance table", () => {
  it("gives every customer and the whole of them, by what the user calls them", async () => {
    const { code, report } = await profitOf(file);
    expect(code).toBe(0);
    expect(report!.customers.map(({ customer }) => customer)).toEqual(
      journey.customers.map(([id]) => id),
    );
    expect(report!.customers[0]).toMatchObject({ customer: "C01", name: "Aurora Hotels" });
    expect(report!.totals.profit).toBe(journey.totals.profit);
    expect(report!.whale).toMatchObject({ peakValue: 292_750, peakRank: 8, total: 208_350 });
    expect(report!.dataCheck).toMatchObject({ rowsRead: 12, customers: 12 });
  });

  it("is answered from the store when it comes again, and tells nobody who crossed", async () => {
    const { text, report } = await profitOf(file);
    expect(text).toContain("Answered from the store, 0 items written.");
    expect(report!.crossed).toBeNull();
  });

  it("becomes a workbook with tabs of its own, and a list of customers", async () => {
    const workbook = join(folder, "profit.xlsx");
    const more = ["--task", "profit"];
    const told = await score(file, { asOf: null, language: "zh", out: workbook, more });
    expect([told.code, told.lines.at(-2)]).toEqual([
      0,
      `已计算12位客户的利润，已写入 ${workbook}。`,
    ]);
    const opened = await openFiles([{ name: "a.xlsx", bytes: readFileSync(workbook) }], "UTC");
    const names = opened.document!.tabs.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["finance", "客户价值 利润", "客户价值 修复清单"]),
    );
    const list = join(folder, "profit.csv");
    await score(file, { asOf: null, out: list, more });
    const lines = readFileSync(list, "utf8").split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFCustomer ID,Customer,Rank,Tier,Net revenue,/);
    expect(lines[12]).toMatch(/^C03,Cobalt Mfg,12,Medium,288000,-23000,/);
    expect(lines).toHaveLength(14);
  });

  it("is a summary for people without an output", async () => {
    const { written: text } = await score(file, {
      asOf: null,
      out: null,
      language: "zh",
      more: ["--task", "profit"],
    });
    expect(text).toContain("利润 208,350");
    expect(text).toContain("4位客户吞掉了84,400的利润");
  });
});

describe("what a table of costs leaves open", () => {
  it("is asked, and answered by an option: costs below zero", async () => {
    const costs = ["Discounts & Rebates", "Returns", "COGS", "Service & Support Cost"].map(place);
    const negative = written("negative.csv", (cells) =>
      cells.map((cell, i) => (costs.includes(i) ? String(-Number(cell)) : cell)),
    );
    const asked = await profitOf(negative);
    expect([asked.code, asked.report]).toEqual([1, null]);
    expect(asked.lines.at(-1)).toBe("Add to the command: --negative-costs costs | credits");
    const answered = await profitOf(negative, "--negative-costs", "costs");
    expect(answered.report!.totals.profit).toBe(journey.totals.profit);
    const credits = await profitOf(negative, "--negative-costs", "credits");
    expect(credits.report!.totals.profit).toBeGreaterThan(journey.totals.profit);
  });

  it("is asked, and answered by an option: revenue before or after discounts", async () => {
    const headers = header.replace("Gross Revenue", "Revenue");
    const open = written("open.csv", (cells) => cells, headers);
    const asked = await profitOf(open);
    expect(asked.lines.at(-1)).toBe("Add to the command: --revenue gross | net");
    expect((await profitOf(open, "--revenue", "gross")).report!.totals).toMatchObject({
      netRevenue: journey.totals.netRevenue,
    });
    const net = written(
      "net.csv",
      (cells) => {
        const [gross, discounts, returns] = [4, 5, 6].map((column) => Number(cells[column]));
        return cells.map((cell, i) => (i === 4 ? String(gross! - discounts! - returns!) : cell));
      },
      headers,
    );
    expect((await profitOf(net, "--revenue", "net")).report!.totals).toMatchObject({
      netRevenue: journey.totals.netRevenue,
      profit: journey.totals.profit,
    });
  });

  it("is asked, and answered by an option: rows that are hidden", async () => {
    const opened = await openFiles([{ name: "finance.csv", bytes: readFileSync(file) }], "UTC");
    opened.document!.activeTab.hiddenRows = new Set([4]);
    const hidden = join(folder, "hidden.xlsx");
    writeFileSync(hidden, await writeXlsx(opened.document!));
    const asked = await profitOf(hidden);
    expect(asked.lines.at(-1)).toBe("Add to the command: --hidden-rows include | exclude");
    const [all, seen] = [
      await profitOf(hidden, "--hidden-rows", "include"),
      await profitOf(hidden, "--hidden-rows=exclude"),
    ];
    expect(all.report!.totals.profit).toBe(208_350);
    // Without Cobalt, who loses 43,000.
    expect(seen.report!.totals).toMatchObject({ customers: 11, profit: 251_350 });
  });

  it("says which columns are missing where nothing tells of costs", async () => {
    const orders = await profitOf("test/fixtures/shopify_orders.csv");
    expect(orders.code).toBe(1);
    expect(orders.text).not.toContain("sidebar");
    expect(orders.lines.at(-1)).toMatch(/^Add to the command: --column/);
  });
});

it("has the unit curve of a table that knows periods alone", async () => {
  const { revenue, cost, lossArea, profitArea, crossing, breakEven } = journey.unitCurves;
  const periods = join(folder, "periods.csv");
  const lines = revenue.map((income, i) => `${i + 1},${income},${cost[i]}`);
  writeFileSync(periods, ["Period,Average revenue,Average cost", ...lines, ""].join("\n"));
  const { code, report, text } = await profitOf(periods);
  expect(code).toBe(0);
  expect(report!.curves.unit).toMatchObject({
    lossArea,
    profitArea,
    crossings: [crossing],
    breakEven,
  });
  expect(report!.customers).toEqual([]);
  expect(text).toContain("Unit curve of 12 periods calculated.");
  expect(text).not.toContain("store");
});

it("leaves what is not known blank: no acquisition cost, no ratio", async () => {
  const unknown = written("unknown.csv", (cells) =>
    cells[0] === "C01"
      ? cells.map((cell, i) => (i === place("Acquisition Cost") ? "" : cell))
      : cells,
  );
  const { report } = await profitOf(unknown);
  const aurora = report!.customers.find(({ customer }) => customer === "C01");
  expect(aurora).toMatchObject({ ltvToCac: null, paybackMonths: null, profit: 180_000 });
});
