import { describe, expect, it } from "vitest";
import { curveCells } from "../../../../addon/local/report/curveText.ts";
import { printedProfit } from "../../../../addon/local/report/printedProfit.ts";
import { profitCells } from "../../../../addon/local/report/profitCells.ts";
import { profitReport } from "../../../../addon/local/report/profitReport.ts";
import journey from "../../../golden/journeys/finance.json" with { type: "json" };
import { journeyAccounts } from "../../../shared/engine/profit/accounts.ts";
import { financeRun, profitRunOf } from "../../table/profit/financeRun.ts";

const run = financeRun();
const ids = [...journeyAccounts().keys()];
const written = ids.map((customer, i) => ({ customer, name: run.checked.customers[i]! }));
const report = profitReport(run, written, "en");
/** As the journey shows it. */
const shown = (value: number | null, digits = 0) => Number(value!.toFixed(digits)) + 0;
const percent = (share: number | null) => shown(share! * 100, 1);

describe("the report of a profit run", () => {
  it("has the journey's totals and whale curve, in units of money", () => {
    const { netRevenue, contribution, profit, ltvToCac } = report.totals;
    expect({ netRevenue, contribution, profit, ltvToCac: shown(ltvToCac, 1) }).toEqual(
      journey.totals,
    );
    expect({ ...report.whale, peakShare: percent(report.whale.peakShare) }).toEqual(journey.whale);
    expect(report.curves.whale[journey.whale.peakRank - 1]).toBe(journey.whale.peakValue);
  });

  it("has every number of the journey's table, the most profitable first", () => {
    const found = report.customers.map((each) => [
      each.customer,
      each.netRevenue,
      each.contribution,
      percent(each.contributionRate),
      each.profit,
      percent(each.cumulativeShare),
      shown(each.monthlyContribution),
      each.paybackMonths,
      shown(each.ltv),
      shown(each.ltvToCac, 1),
      percent(each.costToServeRate),
      each.relationshipValue,
    ]);
    expect(found).toEqual(journey.customers);
  });

  it("has the journey's fix list, an action for each, and the note on adding up", () => {
    const found = report.fixList.map(({ customer, toBreakEven, levers }) => [
      customer,
      toBreakEven,
      levers.slice(0, 3).map(({ lever, worth }) => [lever, shown(worth)]),
    ]);
    expect(found).toEqual(journey.fixes);
    expect(report.fixList.every(({ action }) => String(action).length > 10)).toBe(true);
    expect(report.leversNote).toMatch(/overlap/);
  });

  it("keeps who loses money out of the high tier, and flags it", () => {
    const cobalt = report.customers.at(-1);
    expect(cobalt).toMatchObject({
      customer: "C03",
      name: "Cobalt Mfg",
      rank: 12,
      tier: "Medium",
      tierCode: "medium",
      flags: ["Unprofitable – fix first"],
    });
    expect(cobalt!.flagCodes).toContain("unprofitable");
  });

  it("adds up: the tiers and what is unallocated are the total", () => {
    const tiers = Object.values(report.tiers).map(({ profit }) => profit!);
    expect(tiers.reduce((sum, profit) => sum + profit, report.unallocated)).toBe(208_350);
  });

  /** The journey's twelve periods, without customers. */
  const periods = () => {
    const { revenue, cost } = journey.unitCurves;
    const [income, spent] = [revenue, cost].map((all) => all.map((amount) => amount * 100));
    const curve = { revenue: income!, cost: spent!, labels: [], made: null };
    return { ...profitRunOf([], []), curve };
  };

  it("has unit curves where the table knows periods, and none where it does not", () => {
    expect(report.curves.unit).toBeNull();
    const { revenue, cost, lossArea, profitArea, crossing, breakEven } = journey.unitCurves;
    const { unit } = profitReport(periods(), [], "en").curves;
    expect(unit).toMatchObject({ lossArea, profitArea, crossings: [crossing], breakEven });
    expect(unit).toMatchObject({ revenue, cost });
  });

  it("tells of periods alone in a line, and lists them", () => {
    expect(printedProfit(periods(), "en")).toContain(
      "Loss area A 60 · Profit area B 313 · B : A 5.2 · Curves cross in period 4 · Break-even in period 6",
    );
    expect(printedProfit(periods(), "zh")).toContain("A区域（亏损） 60");
    const cells = curveCells(periods().curve, "en");
    expect(cells[0]).toEqual(["Period", "Revenue", "Cost", "Gain", "Cumulative gain"]);
    expect(cells[6]).toEqual(["6", 74, 40, 34, 12]);
    expect(cells).toHaveLength(13);
  });

  it("is a table of cells with what the user calls the customers ahead", () => {
    const [header, first] = profitCells(run, written, "en");
    expect(header!.slice(0, 3)).toEqual(["Customer ID", "Customer", "Rank"]);
    expect(first!.slice(0, 3)).toEqual(["C01", "Aurora Hotels", 1]);
    const alike = run.checked.customers.map((customer) => ({ customer, name: null }));
    expect(profitCells(run, alike, "zh")[0]!.slice(0, 2)).toEqual(["客户", "排名"]);
  });
});

describe("a profit run at a terminal", () => {
  it("names who earns and who loses, and what it adds up to", () => {
    const text = printedProfit(run, "en");
    expect(text).toMatch(/^Customer +Tier +Net revenue/);
    expect(text).toMatch(/Cobalt Mfg +Medium +288,000 +-8\.0% +-43,000 +100\.0% +never +-1\.3/);
    expect(text).toContain("Profit 208,350 · LTV:CAC of the portfolio 4.2");
    expect(text).toContain(
      "4 customers take back 84,400 of profit. Cobalt Mfg is 2nd by revenue and last by profit.",
    );
    expect(text).toContain(
      "  Cobalt Mfg needs 43,000 to break even · Cost-to-serve 76,629 · Discounts 46,800 · Margin / price 38,090",
    );
    expect(text).toContain("Levers overlap");
  });

  it("says the same in Chinese", () => {
    const text = printedProfit(run, "zh");
    expect(text).toContain("利润 208,350");
    expect(text).toContain("Cobalt Mfg还差43,000才能盈亏平衡");
    expect(text).not.toMatch(/needs|never|Unprofitable/);
  });

  it("shows of many customers the best and the worst", () => {
    const accounts = Array.from({ length: 30 }, (_, i) => ({
      ...run.accounts[0]!,
      grossRevenue: 400_000_00 + i * 100,
    }));
    const names = accounts.map((_, i) => `Customer ${i + 1}`);
    const lines = printedProfit(profitRunOf(accounts, names), "en").split("\n");
    expect(lines[9]).toBe("… + 14");
    expect(lines[10]).toMatch(/^Customer 8 /);
    expect(lines[17]).toMatch(/^Customer 1 /);
  });
});
