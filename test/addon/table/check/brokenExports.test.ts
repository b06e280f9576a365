import { describe, expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import { languages } from "#shared/words/language.ts";
import type { Cell, SelectedTable } from "../../../../addon/src/table/selectedTable.ts";
import { exports } from "../exports.ts";
import { check, checked, counts, facts, line, problemOf } from "../tables.ts";

/** The table with another value in one column of the first row below the header, or of all. */
function broken(
  table: SelectedTable,
  column: number,
  value: Cell,
  rows: "first" | "all" = "first",
) {
  const values = table.values.map((row, i) => {
    const isHit = rows === "all" ? i > 0 : i === 1;
    return isHit ? row.map((cell, place) => (place === column ? value : cell)) : row;
  });
  return { ...table, values };
}

describe.each(exports)("an export of $name", ({ table, date, money, customer, currency }) => {
  const isList = checked(table).recognised.kind === "customers";

  it("is understood whole, and shows names where it has them", () => {
    const result = checked(table);
    expect(result.customers).toHaveLength(isList ? 3 : 2);
    const sums = facts(result).map(({ orders, spend }) => `${orders} ${spend! / 100}`);
    const scale = sums[0]!.endsWith("00") && !isList ? "00" : "";
    const few = [`2 70${scale}`, `1 25${scale}`];
    expect([...sums].sort()).toEqual(isList ? ["1 12000", "4 64000", "9 182000"] : [...few].sort());
    for (const name of result.customers) expect(name).toMatch(/^[^\d_]+$/);
  });

  it("tells a date that is missing or none", () => {
    for (const value of ["", "soon"]) {
      const found = check(broken(table, date, value));
      if (isProblem(found)) throw new Error(found.code);
      const told = counts(found);
      const isFilledIn = found.recognised.fallbacks.some(({ role }) => role === "date");
      const isUnharmed = value === "" && (isFilledIn || isList);
      expect((told["datesNotUnderstood"] ?? 0) + (told["customerDatesNotUsed"] ?? 0)).toBe(
        isUnharmed ? 0 : 1,
      );
    }
  });

  it("tells money that is missing or no amount, and never counts it as nothing", () => {
    for (const value of ["", "n/a please"]) {
      const found = checked(broken(table, money, value));
      const told = counts(found);
      const isFilledIn = found.recognised.fallbacks.some(({ role }) => role === "money");
      // A blank amount beside an order number whose other row has one is a further line of it.
      const isLine = value === "" && (told["continuationRowsMerged"] ?? 0) > 0;
      const isUnharmed = value === "" && (isFilledIn || isLine);
      expect(told["amountsNotUnderstood"] ?? 0).toBe(isUnharmed ? 0 : 1);
    }
  });

  it("tells a customer that is missing", () => {
    const told = counts(checked(broken(table, customer, "")));
    const isFilledIn = checked(table).recognised.fallbacks.some(({ role }) => role === "customer");
    const count = (told["ordersWithoutCustomer"] ?? 0) + (told["rowsWithoutCustomer"] ?? 0);
    const hasOtherRow = (told["repeatedTotalsCounted"] ?? 0) > 0;
    expect(count).toBe(hasOtherRow || (isFilledIn && count === 0) ? 0 : 1);
  });

  it.runIf(isList)("scores customers without a date that can be read, and tells of it", () => {
    const found = checked(broken(table, date, "soon", "all"));
    expect(found.customers).toHaveLength(3);
    expect(line(found, "customerDatesNotUsed")).toMatchObject({ count: 3, rows: [2, 3, 4] });
    expect(found).toMatchObject({ asOfRule: "today", notices: [] });
  });

  it.skipIf(isList)(
    "stops where no date at all can be read, and says what, why and what next in both languages",
    () => {
      const problem = problemOf(broken(table, date, "soon", "all"));
      expect(problem).toMatchObject({ code: "input.noUsableRows" });
      for (const language of languages) {
        const { what, why, fix } = explain(problem, language);
        expect([what, why, fix].every((text) => text.length > 3)).toBe(true);
      }
    },
  );

  it.runIf(currency !== undefined)("stops at a second currency until one is chosen", () => {
    const mixed = broken(table, currency!, "EUR");
    expect(problemOf(mixed)).toMatchObject({ code: "input.mixedCurrencies" });
    expect(line(checked(mixed, { currency: "USD" }), "otherCurrencyExcluded")?.count).toBe(1);
  });
});
