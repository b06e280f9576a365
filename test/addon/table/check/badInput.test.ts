import { describe, expect, it } from "vitest";
import { analyse } from "#shared/engine/analyse.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { explain } from "#shared/problems/explain.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { type Choices, checked, counts, day, facts, line, problemOf, tableOf } from "../tables.ts";

const headers = ["Customer", "Date", "Amount"];
const orders = (...rows: readonly (readonly Cell[])[]) => tableOf([headers, ...rows]);

describe("bad input", () => {
  it("is a problem with words where nothing can be scored", () => {
    const cases: readonly (readonly [ReturnType<typeof tableOf>, string, Choices?])[] = [
      [tableOf([]), "input.emptySheet"],
      [tableOf([[""]]), "input.emptySheet"],
      [tableOf([headers]), "input.headerOnly"],
      [tableOf([["Notes"], ["call Bob"]]), "input.noTable"],
      [
        tableOf([
          ["Shade", "Size", "Weight"],
          ["red", "L", "heavy"],
        ]),
        "input.missingColumn",
      ],
      [orders(["", "2025-06-01", 5], [" ", "2025-06-02", 5]), "input.noUsableRows"],
      [orders(["amy", "2025-06-01", 5]), "choice.noOrdersInWindow", { asOf: day("2025-05-01") }],
      [orders(["amy", "soon", 5]), "input.noUsableRows"],
      [orders(["amy", "2025-06-01", "#N/A"]), "input.noUsableRows"],
      [orders(["amy", "2026-06-01", 5]), "input.noUsableRows"],
    ];
    for (const [table, code, choices] of cases) {
      const problem = problemOf(table, choices);
      expect(problem.code).toBe(code);
      expect(explain(problem, "zh").what).not.toBe("");
    }
  });

  it("names the reasons and rows when no row is usable, the most frequent first", () => {
    const table = orders(["amy", "soon", 5], ["", "2025-06-01", 5], ["", "2025-06-02", 6]);
    expect(problemOf(table)).toEqual({
      code: "input.noUsableRows",
      rowsRead: 3,
      reasons: [
        { finding: "ordersWithoutCustomer", count: 2, rows: [3, 4] },
        { finding: "datesNotUnderstood", count: 1, rows: [2] },
      ],
    });
  });

  it("leaves a small or even population for the engine to judge", () => {
    const populations: readonly (readonly (readonly Cell[])[])[] = [
      [["amy", "2025-06-01", 5]],
      [
        ["amy", "2025-06-01", 5],
        ["ben", "2025-06-02", 6],
      ],
      [..."abcdefgh"].map((name) => [name, "2025-06-01", 5]),
      [..."abcdefgh"].map((name, i) => [name, "2025-06-01", i + 1]),
      [..."abcdefgh"].map((name, i) => [name, `2025-06-0${i + 1}`, 0]),
      [..."abcdefgh"].map((name, i) => [name, `2025-06-0${i + 1}`, i + 1]),
    ];
    for (const rows of populations) {
      const result = checked(orders(...rows));
      expect(result.customers).toHaveLength(rows.length);
      const { scores } = analyse(result.population, defaultOptions);
      for (const value of scores.valueScore) expect(value).not.toBeNaN();
    }
  });

  it("lists rows with blank keys, error cells, future dates and text numbers, and scores the rest", () => {
    const table = orders(
      ["amy", "2025-06-01", 5],
      ["", "2025-06-01", 33],
      ["#N/A", "2025-06-01", 5],
      ["ben", "#REF!", 5],
      ["ben", "2025-06-01", "#DIV/0!"],
      ["ben", "2027-01-01", 5],
      ["ben", "2025-06-02", "1,234.50"],
      ["", "", ""],
      ["ben", "2025-06-03", "free"],
      ["", "", ""],
    );
    const result = checked(table);
    expect(facts(result)).toMatchObject([
      { customer: "amy", spend: 500 },
      { customer: "ben", spend: 123_450 },
    ]);
    expect(counts(result)).toEqual({
      rowsRead: 8,
      ordersScored: 2,
      customers: 2,
      ordersWithoutCustomer: 1,
      moneyScored: 2,
      futureOrdersExcluded: 1,
      amountsNotUnderstood: 1,
      errorCells: 3,
      blankRows: 1,
      textNumbersRead: 1,
    });
    expect(line(result, "errorCells")?.rows).toEqual([4, 5, 6]);
    expect(line(result, "blankRows")?.rows).toEqual([9]);
  });

  it("takes two spellings of one customer for one, and shows the usual spelling", () => {
    const names = ["BEN@ex.com ", "ben@ex.com", "ＢＥＮ@ex.com", "ben@ex.com"];
    const result = checked(orders(...names.map((name, i) => [name, `2025-06-0${i + 1}`, 5])));
    expect(result.customers).toEqual(["ben@ex.com"]);
    expect(result.customerKeys).toEqual(["ben@ex.com"]);
  });

  describe("two currencies", () => {
    const rows = [
      ["amy", "2025-06-01", 5, "USD"],
      ["amy", "2025-06-02", 7, "EUR"],
      ["ben", "2025-06-02", 8, "usd"],
    ] as const;
    const table = tableOf([[...headers, "Currency"], ...rows]);

    it("stop the run, with counts and the first row of each", () => {
      expect(problemOf(table)).toEqual({
        code: "input.mixedCurrencies",
        currencies: [
          { currency: "USD", orders: 2, row: 2 },
          { currency: "EUR", orders: 1, row: 3 },
        ],
      });
    });

    it("are parted by the user's choice, and the others are told", () => {
      const result = checked(table, { currency: "USD" });
      expect(facts(result)).toMatchObject([{ spend: 500 }, { spend: 800 }]);
      expect(line(result, "otherCurrencyExcluded")).toMatchObject({
        count: 1,
        rows: [3],
      });
      expect(result.dataCheck.currency).toBe("USD");
    });

    it("are seen beside the amounts too", () => {
      expect(problemOf(orders(["amy", "2025-06-01", "$5"], ["amy", "2025-06-01", "€5"])).code).toBe(
        "input.mixedCurrencies",
      );
    });

    it("do not stop the run when the other one's orders do not count anyway", () => {
      const voided = tableOf([
        ["Customer", "Date", "Amount", "Currency", "Status"],
        ["amy", "2025-06-01", 5, "USD", "paid"],
        ["amy", "2025-06-01", 5, "EUR", "voided"],
      ]);
      expect(checked(voided).dataCheck.currency).toBe("USD");
    });
  });

  it("counts every one of 100,000 rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, i): Cell[] => [
      `c${i % 9000}@ex.com`,
      `2025-0${(i % 6) + 1}-11 10:00:00 +0000`,
      (i % 97) + 0.5,
    ]);
    const result = checked(orders(...rows));
    expect(counts(result)).toMatchObject({ rowsRead: 100_000, ordersScored: 100_000 });
    expect(result.customers).toHaveLength(9000);
  });
});
