/**
 * The functions of profit. Golden values: journey 4c of the product, to the digits that it shows.
 */
import { describe, expect, it } from "vitest";
import { functionsOver } from "../../../addon/src/functions/functionsOver.ts";
import journey from "../../golden/journeys/finance.json" with { type: "json" };
import { journeyAccounts } from "../../shared/engine/profit/accounts.ts";

const functions = functionsOver(() => ({ language: "en", timeZone: "Etc/UTC" }));
const inChinese = functionsOver(() => ({ language: "zh", timeZone: "Etc/UTC" }));
const { CV_CONTRIBUTION, CV_PAYBACK, CV_LTVCAC, CV_WHALE, CV_BREAKEVEN } = functions;

const accounts = journeyAccounts();
const ranked = journey.customers.map(([id]) => accounts.get(String(id))!);
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
const inUnits = (pick: (account: (typeof ranked)[number]) => number | null) =>
  column(ranked.map((account) => pick(account)! / 100));
/** Places in a row of the journey's table. */
const [CONTRIBUTION, PROFIT, PAYBACK, LTV_TO_CAC] = [2, 4, 7, 9] as const;
const wanted = (place: number) => journey.customers.map((row) => row[place]);

const contributions = CV_CONTRIBUTION(
  inUnits(({ grossRevenue }) => grossRevenue),
  inUnits(({ discounts }) => discounts),
  inUnits(({ returns }) => returns),
  inUnits(({ goods }) => goods),
  inUnits(({ service }) => service),
  inUnits(({ logistics }) => logistics),
  inUnits(({ savings }) => savings),
) as number[][];
const monthly = column(contributions.map(([value], i) => value! / ranked[i]!.monthsActive!));
const acquisition = inUnits((account) => account.acquisition);
const churn = column(ranked.map(({ monthlyChurn }) => monthlyChurn));

describe("the journey's table, column by column", () => {
  it("has its contributions, to the cent", () => {
    expect(contributions.flat()).toEqual(wanted(CONTRIBUTION));
  });

  it("has its months of payback, and says never", () => {
    expect((CV_PAYBACK(acquisition, monthly) as unknown[][]).flat()).toEqual(wanted(PAYBACK));
    const chinese = (inChinese.CV_PAYBACK(acquisition, monthly) as unknown[][]).flat();
    expect(CV_PAYBACK(100, -5, "zh")).toBe("无法回本");
    expect(chinese.slice(-4)).toEqual(Array(4).fill("无法回本"));
  });

  it("has its ratios of lifetime value and acquisition cost", () => {
    const ratios = (CV_LTVCAC(monthly, churn, acquisition) as number[][]).flat();
    expect(ratios.map((ratio) => Number(ratio.toFixed(1)))).toEqual(wanted(LTV_TO_CAC));
  });

  it("has its whale curve, from profits in any order", () => {
    const profits = column([...wanted(PROFIT)].reverse());
    const rows = CV_WHALE([...profits, [""]]) as number[][];
    expect(rows.map(([rank]) => rank)).toEqual(wanted(PROFIT).map((_, i) => i + 1));
    const sums = rows.map(([, sum]) => sum!);
    expect(Math.max(...sums)).toBe(journey.whale.peakValue);
    expect(sums.indexOf(journey.whale.peakValue) + 1).toBe(journey.whale.peakRank);
    expect(sums.at(-1)).toBe(journey.whale.total);
  });

  it("breaks even in its sixth period, in a row or a column", () => {
    const { revenue, cost, breakEven } = journey.unitCurves;
    expect(CV_BREAKEVEN([revenue], [cost])).toBe(breakEven);
    expect(CV_BREAKEVEN([...column(revenue), [""]], [...column(cost), [""]])).toBe(breakEven);
    expect(CV_BREAKEVEN([revenue.slice(0, 5)], [cost.slice(0, 5)])).toBe("not within the data");
    expect(inChinese.CV_BREAKEVEN(10, 20)).toBe("数据内未达到");
    expect(inChinese.CV_BREAKEVEN(10, 20, "en")).toBe("not within the data");
  });
});

it("names a price by value, between what it costs and what it is worth", () => {
  const { CV_PRICEBAND } = functions;
  expect(CV_PRICEBAND(60, 100, 40, 0.5)).toEqual([[60, 120, 140]]);
  expect(CV_PRICEBAND([[60], ["?"], [60]], 100, [[40], [1], [-20]], 0.5)).toEqual([
    [60, 120, 140],
    ['CV_PRICEBAND: "?" in "cost" is not a number.', "", ""],
    [60, 90, 80],
  ]);
  expect(CV_PRICEBAND([[60, 70]], 100, 40, 0.25)).toEqual([
    [60, 70],
    [110, 110],
    [140, 140],
  ]);
  expect(CV_PRICEBAND(60, 100, 40, undefined)).toContain('"share" is missing');
});

describe("what is not known", () => {
  it("leaves the cell blank: never infinite, never a profit out of nothing", () => {
    expect(CV_LTVCAC(100, 0.01, "")).toBe("");
    expect(CV_LTVCAC(100, 0.01, 0)).toBe("");
    expect(CV_LTVCAC(100, "", 50)).toBe("");
    expect(CV_LTVCAC([[100], [""]], 0.01, 50)).toEqual([[expect.any(Number)], [""]]);
    expect(CV_PAYBACK([[100], [""], [100]], [[""], [5], [50]])).toEqual([[""], [""], [2]]);
    expect(CV_CONTRIBUTION([[""], [10]], [[1], [""]], 0, 0, 0, 0)).toEqual([[""], [10]]);
  });

  it("takes a customer who cost nothing for paid back, and a plain sum where nobody leaves", () => {
    expect(CV_PAYBACK(0, -5)).toBe(0);
    expect(CV_LTVCAC(10, 0, 120, 24, 0)).toBe(2);
    expect(CV_LTVCAC(10, 1, 120)).toBe(0);
  });

  it("has no trace of binary fractions in a sum of cents", () => {
    expect(CV_CONTRIBUTION(0.3, 0.1, 0.2, 0, 0, 0)).toBe(0);
    expect(CV_PAYBACK(0.3, 0.1)).toBe(3);
  });
});

describe("what is wrong is said in the cell", () => {
  it.each<[keyof typeof functions, readonly unknown[], string]>([
    [
      "CV_CONTRIBUTION",
      [100, -5, 0, 0, 0, 0],
      'CV_CONTRIBUTION: "-5" in "discounts" is below 0. Write costs without a minus.',
    ],
    [
      "CV_CONTRIBUTION",
      [100, 1, 1],
      'CV_CONTRIBUTION: "cogs" is missing. Give it a range or a value.',
    ],
    [
      "CV_PAYBACK",
      [100],
      'CV_PAYBACK: "monthlyContribution" is missing. Give it a range or a value.',
    ],
    ["CV_PAYBACK", ["free", 5], 'CV_PAYBACK: "free" in "acquisitionCost" is not a number.'],
    [
      "CV_LTVCAC",
      [100, 3, 50],
      'CV_LTVCAC: "3" in "monthlyChurn" is not a share. Write 75% or 0.75.',
    ],
    [
      "CV_LTVCAC",
      [100, 0.1],
      'CV_LTVCAC: "acquisitionCost" is missing. Give it a range or a value.',
    ],
    ["CV_LTVCAC", [100, 0.1, 50, 0], 'CV_LTVCAC: "0" in "months" is not a number from 1 to 1200.'],
    ["CV_WHALE", [[["Profit"], [5]]], 'CV_WHALE: "Profit" in "profits" is not a number.'],
    ["CV_WHALE", [[[""]]], 'CV_WHALE: "profits" is missing. Give it a range or a value.'],
    [
      "CV_BREAKEVEN",
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      "CV_BREAKEVEN: the columns have 2 and 3 rows; they must be equally long.",
    ],
    [
      "CV_BREAKEVEN",
      [
        [
          [1, 2],
          [3, 4],
        ],
        5,
      ],
      'CV_BREAKEVEN: "revenue" has 2 columns; it must be one.',
    ],
    [
      "CV_BREAKEVEN",
      [[["", ""]], 5],
      'CV_BREAKEVEN: "revenue" is missing. Give it a range or a value.',
    ],
  ])("%s of %j", (name, given, told) => {
    const call = (all: typeof functions) =>
      (all[name] as (...cells: readonly unknown[]) => unknown)(...given);
    expect(call(functions)).toBe(told);
    expect(call(inChinese)).toMatch(new RegExp(`^${name}：.*[\\u4e00-\\u9fff].*。$`));
  });
});
