import { describe, expect, it } from "vitest";
import type { FitModel } from "../../../../addon/local/fit/fitModels.ts";
import { fitTable } from "../../../../addon/local/fit/fitTable.ts";
import { faultText } from "../../../../addon/local/fit/tableWords.ts";

function columnsOf(text: string, model: FitModel = "bg-nbd") {
  const table = fitTable(text, model);
  if ("code" in table) throw new Error(faultText("a.csv", table, "en"));
  return Object.fromEntries(
    Object.entries(table.columns).map(([name, values]) => [name, [...values]]),
  );
}

describe("a file of histories", () => {
  const wanted = { x: [2, 0], t_x: [30.43, 0], T: [38.86, 38.86] };

  it("is read by its headers, in any order, whatever else it holds", () => {
    expect(columnsOf("x,t_x,T\n2,30.43,38.86\n0,0,38.86\n")).toEqual(wanted);
    expect(columnsOf('T;ID;frequency;recency\n38.86;"a;b";2;30.43\n\n38.86;c;0;0.00\r\n')).toEqual(
      wanted,
    );
    expect(columnsOf("\uFEFFAge\tX\tRecency\n38.86\t2\t30.43\n38.86\t0\t0")).toEqual(wanted);
  });

  it("has its columns in the order of their names when it has no headers", () => {
    expect(columnsOf("2,30.43,38.86\n0,0,38.86")).toEqual(wanted);
    expect(columnsOf("2,30.43,38.86,5.5")).toMatchObject({ m_x: [5.5] });
  });

  it("may leave the mean spend of who never came back blank", () => {
    expect(columnsOf("ID,x,t_x,T,zbar\n1,2,3,4,9.5\n2,0,0,4,")).toMatchObject({ m_x: [9.5, 0] });
  });

  it("counts customers, or periods, under their own names", () => {
    const donations = "frequency,recency,periods,weights\n0,0,6,3464\n1,2,6,277";
    expect(columnsOf(donations, "bg-bb")).toEqual({
      ...{ x: [0, 1], t_x: [0, 2], T: [6, 6] },
      weights: [3464, 277],
    });
    expect(columnsOf("periods,ended,custs\n1,1,369\n8,0,241", "shifted-beta-geometric")).toEqual({
      ...{ periods: [1, 8], ended: [1, 0] },
      weights: [369, 241],
    });
  });

  it("for spend alone needs no times", () => {
    expect(columnsOf("x,m_x\n2,9.5", "gamma-gamma")).toEqual({ x: [2], m_x: [9.5] });
  });
});

describe("a file that cannot be right", () => {
  it.each<[string, FitModel, string]>([
    ["", "bg-nbd", '"a.csv" holds no rows.'],
    ["x,t_x,T\n", "bg-nbd", '"a.csv" holds no rows.'],
    ["x,T\n1,2", "bg-nbd", '"a.csv" has no column "t_x". Its first line reads: x, T.'],
    [
      "x,t_x,T\n1,2,3",
      "gamma-gamma",
      '"a.csv" has no column "m_x". Its first line reads: x, t_x, T.',
    ],
    ["x,t_x,T\n1,2,3\n1.5,2,3", "bg-nbd", 'Line 3 of "a.csv": 1.5 in "x" is not a whole number.'],
    ["x,t_x,T\n\n1,NaN,3", "nbd", 'Line 3 of "a.csv": "NaN" in "t_x" is not a number.'],
    ["x,t_x,T\n1,,3", "nbd", 'Line 2 of "a.csv": "" in "t_x" is not a number.'],
    ["x,t_x,T\n1,1e999,3", "nbd", 'Line 2 of "a.csv": "1e999" in "t_x" is not a number.'],
    ["x,t_x,T\n-1,2,3", "nbd", 'Line 2 of "a.csv": -1 in "x" is below 0.'],
    [
      "x,t_x,T\n1,4,3\n1,5,3",
      "pareto-nbd",
      'Line 2 of "a.csv": the last purchase (t_x 4) lies after the end of observation (T). One more line cannot be right.',
    ],
    [
      "x,t_x,T\n0,1,3",
      "mbg-nbd",
      'Line 2 of "a.csv": without a repeat purchase (x 0) the last one is the first: t_x must be 0, not 1.',
    ],
    [
      "x,t_x,T\n1,0,3",
      "mbg-nbd",
      'Line 2 of "a.csv": with repeat purchases (x above 0) the last one lies after the first: t_x must be above 0.',
    ],
    ["x,t_x,T\n1,2,3.5", "bg-bb", 'Line 2 of "a.csv": 3.5 in "T" is not a whole number.'],
    [
      "x,t_x,T\n3,2,6",
      "bg-bb",
      'Line 2 of "a.csv": there are more purchases (x) than opportunities until the last one (t_x 2).',
    ],
    [
      "x,t_x,T,weights\n1,2,6,0",
      "bg-bb",
      'Line 2 of "a.csv": a row stands for one customer at least: "weights" must be above 0.',
    ],
    ["x,m_x\n1,-2", "gamma-gamma", 'Line 2 of "a.csv": -2 in "m_x" is below 0.'],
    [
      "periods,ended\n3,2",
      "shifted-beta-geometric",
      'Line 2 of "a.csv": 2 in "ended" is neither 1 (ended) nor 0 (running).',
    ],
    [
      "periods,ended\n0,0",
      "shifted-beta-geometric",
      'Line 2 of "a.csv": "periods" counts from 1: the first has begun with the contract.',
    ],
  ])("is told by its first such line: %j", (text, model, sentence) => {
    const fault = fitTable(text, model);
    expect("code" in fault && faultText("a.csv", fault, "en")).toBe(sentence);
    expect("code" in fault && faultText("a.csv", fault, "zh")).toMatch(/^“a\.csv”.*。$/);
  });
});
