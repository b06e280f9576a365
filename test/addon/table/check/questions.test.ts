import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { check, checked, counts, day, facts, line, problemOf, tableOf } from "../tables.ts";

const orders = (...rows: readonly (readonly Cell[])[]) =>
  tableOf([["Customer", "Date", "Amount"], ...rows]);

describe("dates that an import turned round", () => {
  const first = new Date("2025-04-03");
  const turned = orders(["amy", first, 5], ["ben", "25/06/2025", 6], ["cai", first, 7]);

  it("stop the run, whatever the user says of day and month", () => {
    const problem = {
      code: "input.datesTurned",
      header: "Date",
      text: "25/06/2025",
      count: 2,
      rows: [2, 4],
    };
    expect(problemOf(turned)).toEqual(problem);
    expect(problemOf(turned, { dateOrder: "dayFirst" })).toEqual(problem);
  });

  it("stop a table of customers, too", () => {
    const list = tableOf([
      ["Customer", "Last order", "Orders", "Revenue"],
      ["amy", first, 2, 5],
      ["ben", "25/06/2025", 3, 6],
    ]);
    expect(problemOf(list)).toMatchObject({ code: "input.datesTurned", header: "Last order" });
  });

  it("are a notice where some date cells come from elsewhere", () => {
    const later = new Date("2025-04-23");
    const mixed = orders(["amy", first, 5], ["ben", "25/06/2025", 6], ["cai", later, 7]);
    expect(checked(mixed).notices).toEqual([
      {
        code: "notice.datesMayBeTurned",
        header: "Date",
        text: "25/06/2025",
        count: 2,
        rows: [2, 4],
      },
    ]);
  });
});

describe("dates that could be read two ways", () => {
  const open = orders(["amy", "03/04/2025", 5], ["ben", "05/06/2025", 6], ["cai", "07/07/2025", 7]);

  it("are asked for, with both readings of up to three of them", () => {
    expect(problemOf(open)).toEqual({
      code: "choice.ambiguousDates",
      header: "Date",
      examples: [
        { text: "03/04/2025", dayFirst: "2025-04-03", monthFirst: "2025-03-04" },
        { text: "05/06/2025", dayFirst: "2025-06-05", monthFirst: "2025-05-06" },
      ],
    });
  });

  it("are read as the user said, and that is told", () => {
    const dayFirst = checked(open, { dateOrder: "dayFirst", asOf: day("2025-06-30") });
    expect(facts(dayFirst).map(({ inactivity }) => inactivity)).toEqual([88, 25]);
    expect(line(dayFirst, "datesAnswered")).toMatchObject({ count: 2, rows: [2, 3] });
    const monthFirst = checked(open, { dateOrder: "monthFirst", today: day("2025-07-08") });
    expect(facts(monthFirst).map(({ inactivity }) => inactivity)).toEqual([126, 63, 1]);
  });

  it.each([
    ["another row", orders(["amy", "03/04/2025", 5], ["ben", "25/06/2025", 6]), "2025-04-03"],
    [
      "the header",
      tableOf([
        ["Customer", "Date (DD/MM/YYYY)", "Amount"],
        ["amy", "03/04/2025", 5],
      ]),
      "2025-04-03",
    ],
    [
      "another column",
      tableOf([
        ["Customer", "Date", "Amount", "Shipped"],
        ["amy", "03/04/2025", 5, "03/14/2025"],
      ]),
      "2025-03-04",
    ],
  ])("are settled by %s", (_, table, date) => {
    const { asOf, population } = checked(table);
    expect(asOf - population.inactivity[0]!).toBe(day(date));
    expect(counts(checked(table, { dateOrder: "dayFirst" }))).not.toHaveProperty("datesAnswered");
  });

  it("are not asked for where the answer changes nothing", () => {
    const cells = ["05/05/2025", "2025-06-03", "3 April 2025", "21.06.2025", 45_829, new Date(0)];
    expect(check(orders(...cells.map((date): Cell[] => ["amy", date, 5])))).not.toHaveProperty(
      "code",
    );
    const paid = tableOf([
      ["Name", "Email", "Financial Status", "Paid at", "Created at", "Subtotal"],
      ["#1", "amy@ex.com", "paid", "2025-06-01", "03/04/2025", 5],
    ]);
    expect(check(paid)).not.toHaveProperty("code");
  });

  it("are asked for where a further column has to fill in, by that column's name", () => {
    const unpaid = tableOf([
      ["Name", "Email", "Financial Status", "Paid at", "Created at", "Subtotal"],
      ["#1", "amy@ex.com", "paid", "", "03/04/2025", 5],
    ]);
    expect(problemOf(unpaid)).toMatchObject({
      code: "choice.ambiguousDates",
      header: "Created at",
    });
  });

  it("are asked for on a list of customers too", () => {
    const list = tableOf([
      ["Customer", "Last order", "Orders", "Revenue"],
      ["amy", "03/04/2025", 3, 5],
    ]);
    expect(problemOf(list)).toMatchObject({ code: "choice.ambiguousDates", header: "Last order" });
  });
});

describe("amounts that could be read two ways", () => {
  const open = orders(["amy", "2025-06-01", "1,234"], ["ben", "2025-06-02", "56"]);

  it("are asked for, and read as the user said", () => {
    expect(problemOf(open)).toEqual({
      code: "choice.ambiguousAmounts",
      header: "Amount",
      examples: ["1,234"],
    });
    const point = checked(open, { decimalMark: "." });
    expect(facts(point).map(({ spend }) => spend)).toEqual([123_400, 5600]);
    expect(line(point, "amountsAnswered")).toMatchObject({ count: 1, rows: [2] });
    expect(facts(checked(open, { decimalMark: "," }))[0]?.spend).toBe(123);
  });

  it.each([
    ["another amount", orders(["amy", "2025-06-01", "1,234"], ["ben", "2025-06-02", "56.78"])],
    ["a currency", orders(["amy", "2025-06-01", "$1,234"])],
    ["a Chinese currency", orders(["amy", "2025-06-01", "￥1，234"])],
    [
      "another column",
      tableOf([
        ["Customer", "Date", "Amount", "Tax"],
        ["amy", "2025-06-01", "1,234", "98.72"],
      ]),
    ],
    ["two groups", orders(["amy", "2025-06-01", "1,234"], ["ben", "2025-06-02", "1,234,567"])],
  ])("are settled by %s", (_, table) => {
    expect(facts(checked(table))[0]?.spend).toBe(123_400);
  });

  it("are settled against thousands by a decimal comma", () => {
    const table = orders(["amy", "2025-06-01", "1.234"], ["ben", "2025-06-02", "56,78"]);
    expect(facts(checked(table)).map(({ spend }) => spend)).toEqual([123_400, 5678]);
  });

  it("are not asked for where numbers are whole or stored as numbers", () => {
    const list = tableOf([
      ["Customer", "Last order", "Orders", "Revenue"],
      ["amy", "2025-06-01", "1,234", 1.234],
    ]);
    expect(facts(checked(list))[0]).toMatchObject({ orders: 1234, spend: 123 });
  });
});

describe("the as-of date", () => {
  const some = orders(["amy", "2025-06-01", 5], ["ben", "2024-01-01", 5]);

  it("cannot lie in the future", () => {
    expect(problemOf(some, { asOf: day("2025-07-01") })).toEqual({
      code: "choice.asOfInFuture",
      asOf: "2025-07-01",
      today: "2025-06-30",
    });
    expect(check(some, { asOf: day("2025-06-30") })).not.toHaveProperty("code");
  });

  it("needs an order in the window before it", () => {
    const problem = { code: "choice.noOrdersInWindow", asOf: "2023-12-31", windowDays: 730 };
    expect(problemOf(some, { asOf: day("2023-12-31") })).toEqual({
      ...problem,
      newest: "2025-06-01",
    });
    const late = orders(["amy", "2024-01-01", 5]);
    expect(problemOf(late, { asOf: day("2025-06-30"), windowDays: 90 })).toEqual({
      code: "choice.noOrdersInWindow",
      asOf: "2025-06-30",
      newest: "2024-01-01",
      windowDays: 90,
    });
  });
});
