import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixCodes } from "#shared/words/fixCodes.ts";
import { fixName } from "#shared/words/fixName.ts";
import { languages } from "#shared/words/language.ts";
import { dayOfIn } from "../../../../addon/src/table/cells/dayOfIn.ts";
import { cleanedTable } from "../../../../addon/src/table/clean/cleanedTable.ts";
import type { Cell, SelectedTable } from "../../../../addon/src/table/selectedTable.ts";
import { type Choices, checked, day, facts, fixture, fromCsv, tableOf } from "../tables.ts";

function clean(table: SelectedTable, choices: Choices = {}, zone = "UTC") {
  const { dateOrder = null, decimalMark = null } = choices;
  return cleanedTable(table, checked(table, choices), { dateOrder, decimalMark }, dayOfIn(zone));
}

function fixesOf(table: SelectedTable, choices: Choices = {}): Record<string, number> {
  return Object.fromEntries(clean(table, choices).fixes.map(({ fix, count }) => [fix, count]));
}

const messy = tableOf([
  ["Orders of the first half", "", "", "", "", ""],
  ["", "", "", "", "", ""],
  [" Order ID", "Customer", "", "Date", "Amount", "Note"],
  ['="3001"', " amy\u00a0", "", "2025-06-21 10:30:00 +0000", "$1,234.50", "gift "],
  ['="3001"', " amy\u00a0", "", "2025-06-21 10:30:00 +0000", "$1,234.50", "gift "],
  ["", "", "", "", "", ""],
  ["Order ID", "Customer", "", "Date", "Amount", "Note"],
  ['="3002"', "ben", "", 45_829, "($12.00)", ""],
  ['="3003"', "ben", "", "2025年6月20日", "１００", ""],
  ["Total", "", "", "", 1234.5, ""],
]);

describe("cleanedTable", () => {
  it("mends what needs nobody's decision and counts it", () => {
    const at = (iso: string) => new Date(iso);
    expect(clean(messy).values).toEqual([
      ["Order ID", "Customer", "Date", "Amount", "Note"],
      ["3001", "amy", at("2025-06-21T10:30:00Z"), 1234.5, "gift"],
      ["3002", "ben", at("2025-06-21T00:00:00Z"), -12, ""],
      ["3003", "ben", at("2025-06-20T00:00:00Z"), 100, ""],
    ]);
    expect(fixesOf(messy)).toEqual({
      titleRowsRemoved: 1,
      blankRowsRemoved: 1,
      totalRowsRemoved: 1,
      headerRowsRemoved: 1,
      duplicateRowsRemoved: 1,
      blankColumnsRemoved: 1,
      datesWritten: 3,
      amountsWritten: 3,
      idsWritten: 3,
      blanksTrimmed: 3,
    });
  });

  it("mends contracts, and keeps two alike: a customer may have both", () => {
    const contract = ["Acme", "15 Jan 2024", "", "$1,200.00"];
    const table = tableOf([
      ["Customer", "Contract start", "Contract end", "MRR"],
      contract,
      contract,
    ]);
    const mended = ["Acme", new Date("2024-01-15T00:00:00Z"), "", 1200];
    expect(clean(table).values.slice(1)).toEqual([mended, mended]);
  });

  it("writes dates on the document's own midnight, also where clocks change", () => {
    const rows = ["2025-03-30", "2025-03-30 23:30", "2025-06-21 23:59", "2025-10-26"];
    const table = tableOf([["Customer", "Date"], ...rows.map((date) => ["amy", date])]);
    for (const zone of [
      "Europe/Berlin",
      "America/St_Johns",
      "Pacific/Auckland",
      "America/Santiago",
    ]) {
      const dates = clean(table, {}, zone)
        .values.slice(1)
        .map((row) => row[1] as Date);
      expect(dates.map(dayOfIn(zone))).toEqual(rows.map((row) => day(row.slice(0, 10))));
    }
    const berlin = clean(table, {}, "Europe/Berlin").values.map((row) => row[1]);
    expect(berlin[1]).toEqual(new Date("2025-03-29T23:00:00Z"));
    expect(berlin[3]).toEqual(new Date("2025-06-21T21:59:00Z"));
  });

  it("leaves what is not certain as it is", () => {
    const rows: Cell[][] = [
      ["amy", "soon", "12.50", "x"],
      ["ben", "2025-06-01", "free", ""],
      ["ben", "2025-06-01", "1.125", ""],
      ["cai", "#N/A", "#N/A", ""],
      ["cai", "2025-06-02", "3.00", ""],
    ];
    const { values } = clean(tableOf([["Customer", "Date", "Amount", "Item"], ...rows]));
    expect(values.slice(1).map((row) => row[2])).toEqual([12.5, "free", "1.125", "#N/A", 3]);
    expect(values[1]![1]).toBe("soon");
    expect(values[4]![1]).toBe("#N/A");
  });

  it("keeps the signs of several currencies, for they alone tell them apart", () => {
    const table = tableOf([
      ["Customer", "Date", "Amount"],
      ["amy", "2025-06-01", "$5.00"],
      ["ben", "2025-06-02", "€7.00"],
    ]);
    const { values } = clean(table, { currency: "$" });
    expect(values.map((row) => row[2])).toEqual(["Amount", "$5.00", "€7.00"]);
  });

  it("keeps equal orders without a number, and fills in what cells joined over several rows say", () => {
    const twice = tableOf([
      ["Customer", "Date", "Amount"],
      ["amy", "2025-06-01", 5],
      ["amy", "2025-06-01", 5],
    ]);
    expect(clean(twice).values).toHaveLength(3);
    const joined = {
      ...tableOf([
        ["Customer", "Date", "Amount"],
        ["amy", "2025-06-01", 5],
        ["", "2025-06-02", 6],
      ]),
      joined: [{ row: 1, column: 0, rows: 2, columns: 1 }],
    };
    expect(clean(joined).values[2]![0]).toBe("amy");
    expect(fixesOf(joined)["joinedCellsFilled"]).toBe(1);
  });

  const shop = fromCsv(fixture("shopify_orders.csv"));
  const companies = fromCsv(fixture("hubspot_w1.csv"));
  const lines = tableOf([
    ["Customer", "Date", "Item", "Amount"],
    ["amy", "2025-06-01", "pen", "5.50"],
    ["", "", "ink", "2.50"],
    ["ben", "2025-06-03", "pen", "5.50"],
  ]);
  it.each([
    ["a shop's export", shop],
    ["a list of companies", companies],
    ["a messy table", messy],
    ["lines of orders", lines],
  ])("leaves the customers of %s as they are, and nothing to mend", (_, table) => {
    const asOf = day("2025-06-30");
    const { values } = clean(table, { asOf });
    const again = { ...table, firstRow: 1, values };
    expect(facts(checked(again, { asOf }))).toEqual(facts(checked(table, { asOf })));
    expect(clean(again, { asOf }).fixes).toEqual([]);
    expect(clean(again, { asOf }).values).toEqual(values);
  });

  it("changes no customer of any readable table, and nothing when done twice", () => {
    const cell = fc.constantFrom<Cell>("amy", "ben ", "", "AMY", "#N/A");
    const row = fc.tuple(
      fc.constantFrom<Cell>("", "1", '="2"', 3, "Total"),
      cell,
      fc.constantFrom<Cell>("2025-06-01", "13/6/2025", 45_829, "", "soon", "2025年6月2日"),
      fc.constantFrom<Cell>(10, "20.50", "1,234.00", "", "x", "(5.00)", "0.125"),
      fc.constantFrom<Cell>("pen", "", " ink"),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const certain: Cell[] = ["9", "zoe", "2025-06-03", "99.00", ""];
        const header = ["Order ID", "Customer", "Date", "Amount", "Item"];
        const table = tableOf([header, ...rows, certain]);
        const { values } = clean(table);
        const again = tableOf(values);
        expect(facts(checked(again))).toEqual(facts(checked(table)));
        expect(clean(again).fixes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("has a name for every fix in both languages", () => {
    for (const language of languages) {
      const names = fixCodes.map((fix) => fixName(fix, language));
      expect(new Set(names).size).toBe(fixCodes.length);
      for (const name of names) expect(name).toMatch(language === "zh" ? /[一-鿿]/ : /^[A-Z]/);
    }
    expect(fixName("somethingNewer", "en")).toBe("somethingNewer");
  });
});
