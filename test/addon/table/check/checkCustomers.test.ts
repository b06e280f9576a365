import { describe, expect, it } from "vitest";
import {
  checked,
  counts,
  day,
  facts,
  fixture,
  fromCsv,
  line,
  problemOf,
  tableOf,
} from "../tables.ts";

const headers = ["Customer", "First order", "Last order", "Orders", "Revenue", "NPS"];

describe("checkTable on the company list of journey 4b", () => {
  const result = checked(fromCsv(fixture("hubspot_w1.csv")), { asOf: day("2025-06-23") });

  it("gives its days, deals and revenue, and answers as influence", () => {
    expect(
      facts(result).map(({ customer, inactivity, orders, spend, influence }) =>
        [customer, inactivity, orders, spend! / 100, influence].join(" "),
      ),
    ).toEqual([
      "Acme Robotics 34 9 182000 100",
      "Blue Harbor 69 4 64000 50",
      "Cedar Clinic 223 1 12000 -1",
      "Delta Foods 236 11 240000 0",
      "Echo Media 18 3 28000 100",
      "Fjord Energy 105 5 95000 50",
      "Gala Retail 417 2 18000 -1",
      "Helix Labs 56 1 35000 100",
      "Iris Travel 193 4 41000 0",
      "Juno School 109 2 9000 50",
      "Kite Apps 11 4 52000 100",
      "Lumen Legal 88 3 30000 50",
    ]);
    expect(result.customerKeys[0]).toBe("9001");
    // The store rate of the journey, 0.00444 orders a day, comes from these ages.
    const ages = result.population.age.reduce((sum, age) => sum + age, 0);
    expect((49 - 12) / ages).toBeCloseTo(0.00444, 5);
  });

  it("tells rows, customers and money, and nothing that did not happen", () => {
    expect(counts(result)).toEqual({ rowsRead: 12, customers: 12, moneyScored: 12 });
    expect(line(result, "moneyScored")?.amount).toBe(80_600_000);
  });
});

describe("checkTable on customers", () => {
  it("lets the lower row of a customer win, and names both", () => {
    const table = tableOf([
      headers,
      ["amy", "2024-01-01", "2025-05-01", 4, 100, 9],
      ["ben", "2024-01-01", "2025-05-01", 2, 50, ""],
      ["AMY ", "2024-01-01", "2025-06-01", 5, 130, 3],
    ]);
    const result = checked(table);
    expect(facts(result)).toMatchObject([
      { customer: "AMY", orders: 5, spend: 13_000, influence: 0 },
      { customer: "ben", influence: -1 },
    ]);
    expect(line(result, "duplicateCustomers")).toMatchObject({ count: 1, rows: [2, 4] });
  });

  it("knows prospects: no order and no last date", () => {
    const result = checked(
      tableOf([
        headers,
        ["amy", "", "2025-05-01", 1, 100, ""],
        ["ben", "", "", 0, "", 10],
        ["cai", "", "", "", "", ""],
      ]),
      { asOf: day("2025-06-30") },
    );
    expect(facts(result)).toMatchObject([
      { customer: "amy", age: 60, inactivity: 60, orders: 1 },
      { customer: "ben", age: -1, inactivity: -1, orders: 0, spend: 0, influence: 100 },
      { customer: "cai", orders: 0 },
    ]);
    expect(counts(result)).toMatchObject({ prospects: 2, moneyScored: 1 });
  });

  it("leaves out and names what it cannot read", () => {
    const good = ["amy", "2024-01-01", "2025-05-01", 4, 100, 9];
    const bad = [
      ["cai", "2024-01-01", "2025-05-01", 4.5, 100, 9],
      ["dev", "2024-01-01", "2025-05-01", 4, "lots", 9],
      ["eva", "2024-01-01", "2025-05-01", 4, "#N/A", 9],
      ["", "2024-01-01", "2025-05-01", 4, 100, 9],
      ["fay", "2024-01-01", "2025-08-01", 4, 100, 9],
      ["gus", "2024-01-01", "2025-05-01", 4, "", 9],
    ];
    const result = checked(
      tableOf([headers, good, ...bad, ["hal", "2024-01-01", "2025-05-01", 4, 100, 11]]),
    );
    expect(result.customers).toEqual(["amy", "hal"]);
    expect(counts(result)).toMatchObject({
      rowsRead: 8,
      countsNotUnderstood: 1,
      amountsNotUnderstood: 2,
      errorCells: 1,
      rowsWithoutCustomer: 1,
      futureOrdersExcluded: 1,
      answersNotUnderstood: 1,
    });
    expect(line(result, "amountsNotUnderstood")?.rows).toEqual([4, 8]);
  });

  it("scores a customer without a date that cannot be read, and tells which", () => {
    const result = checked(
      tableOf([
        headers,
        ["amy", "2024-01-01", "2025-05-01", 4, 100, 9],
        ["ben", "spring", "soon", 4, 100, 9],
        ["cai", "#N/A", "2025-05-01", 4, 100, 9],
        ["dev", "2024-01-01", "soon", "", "", 9],
      ]),
      { asOf: day("2025-06-30") },
    );
    expect(facts(result)).toMatchObject([
      { customer: "amy", age: 546, inactivity: 60, orders: 4 },
      { customer: "ben", age: -1, inactivity: -1, orders: 4, spend: 10_000 },
      { customer: "cai", age: -1, inactivity: 60, orders: 4 },
    ]);
    expect(line(result, "customerDatesNotUsed")).toMatchObject({ count: 2, rows: [3, 4] });
    expect(line(result, "amountsNotUnderstood")?.rows).toEqual([5]);
  });

  it("knows customers since a month, and does not take that for the end of the data", () => {
    const result = checked(
      tableOf([
        ["Customer", "Customer Since", "Revenue"],
        ["amy", "2023-07", 100],
        ["ben", "2024-01", 60],
      ]),
    );
    expect(result).toMatchObject({ asOf: day("2025-06-30"), asOfRule: "today", notices: [] });
    expect(line(result, "monthsRead")).toMatchObject({ count: 2, rows: [2, 3] });
    expect(facts(result)).toMatchObject([{ age: 730 }, { age: 546 }]);
  });

  it("works without dates and without counts", () => {
    const result = checked(
      tableOf([
        ["Customer", "Revenue"],
        ["amy", 100],
        ["ben", 0],
      ]),
    );
    expect(facts(result)).toMatchObject([
      { age: -1, inactivity: -1, orders: -1, spend: 10_000 },
      { orders: -1, spend: 0 },
    ]);
    expect(result.asOfRule).toBe("today");
  });

  it("stops at two currencies until one is chosen", () => {
    const table = tableOf([
      ["Customer", "Orders", "Revenue", "Currency"],
      ["amy", 1, 5, "USD"],
      ["ben", 1, 5, "EUR"],
    ]);
    expect(problemOf(table)).toMatchObject({ code: "input.mixedCurrencies" });
    expect(checked(table, { currency: "eur" }).customers).toEqual(["ben"]);
  });
});
