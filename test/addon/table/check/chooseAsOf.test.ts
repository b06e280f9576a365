import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { checked, day, facts, line, tableOf } from "../tables.ts";

const log = (...rows: readonly (readonly Cell[])[]) =>
  tableOf([["Customer", "Date", "Amount"], ...rows]);
const amy = (date: string, amount: Cell): Cell[] => ["amy", date, amount];

describe("checkTable, the as-of date", () => {
  const table = log(amy("2025-01-05", 5), amy("2025-06-02", 5));

  it("is today while the newest order is at most 45 days old, then the newest order's day", () => {
    expect(checked(table, { today: day("2025-07-17") })).toMatchObject({
      asOf: day("2025-07-17"),
      asOfRule: "today",
    });
    const old = checked(table, { today: day("2025-07-18") });
    expect(old).toMatchObject({ asOf: day("2025-06-02"), asOfRule: "newestDate" });
    expect(old.notices).toEqual([{ code: "notice.asOfFromData", asOf: day("2025-06-02") }]);
  });

  it("is what the user chose, and later rows are listed and left out", () => {
    const chosen = checked(table, { asOf: day("2025-03-01") });
    expect(chosen).toMatchObject({ asOf: day("2025-03-01"), asOfRule: "chosen" });
    expect(line(chosen, "futureOrdersExcluded")).toMatchObject({ count: 1, rows: [3] });
    expect(facts(chosen)).toMatchObject([{ orders: 1, inactivity: 55 }]);
  });

  it("is not moved by a date in the future", () => {
    const result = checked(log(amy("2025-06-02", 5), amy("2062-06-02", 5)));
    expect(result.asOf).toBe(day("2025-06-30"));
    expect(line(result, "futureOrdersExcluded")?.rows).toEqual([3]);
  });
});
