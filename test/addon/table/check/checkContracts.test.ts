import { describe, expect, it } from "vitest";
import { columnAtFault } from "#shared/contract/columnAtFault.ts";
import { analyse } from "#shared/engine/analyse.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { datasetOf, pseudonymsOf } from "../../../../addon/src/table/send/pseudonym.ts";
import { packRun } from "../../../../addon/src/table/send/request.ts";
import { checked, counts, day, facts, line, problemOf, tableOf } from "../tables.ts";

const headers = ["Customer", "Contract start", "Contract end", "Monthly fee"];
const asOf = day("2025-06-30");
const contractsIn = (rows: readonly (readonly Cell[])[], header: readonly string[] = headers) =>
  checked(tableOf([header, ...rows], "Contracts"), { asOf });

describe("a table of contracts", () => {
  const table = contractsIn([
    ["Acme", "2025-01-15", "", 100],
    ["Bolt", "2024-06-30", "2025-04-30", 50.5],
    ["Cove", "2025-06-01", "2026-05-31", 20],
    ["Acme", "2025-03-01", "", 30],
    ["Dune", "2023-01-01", "2023-12-31", 10],
    ["Dune", "2025-02-01", "2025-03-31", 15],
  ]);
  const { population, customers } = table;
  const { contracts } = population;

  it("has one customer for all contracts of theirs", () => {
    expect(table.recognised.kind).toBe("contracts");
    expect(customers).toEqual(["Acme", "Bolt", "Cove", "Dune"]);
    expect(counts(table)).toEqual({
      rowsRead: 6,
      contractsScored: 6,
      customers: 4,
      moneyScored: 6,
      contractsTogether: 2,
    });
    expect(line(table, "contractsTogether")?.rows).toEqual([5, 7]);
  });

  it("knows how long each has stayed, whether they left, and what they pay a month", () => {
    expect(contracts?.periodDays).toBe(30);
    expect([...contracts!.periods]).toEqual([6, 10, 1, 27]);
    expect([...contracts!.hasEnded]).toEqual([0, 1, 0, 1]);
    expect([...contracts!.fee]).toEqual([13_000, 5050, 2000, 1500]);
  });

  it("counts payments as orders, and who stays as active today", () => {
    expect(facts(table)).toEqual([
      { customer: "Acme", age: 166, inactivity: 0, orders: 10, spend: 72_000, influence: -1 },
      { customer: "Bolt", age: 365, inactivity: 61, orders: 10, spend: 50_500, influence: -1 },
      { customer: "Cove", age: 29, inactivity: 0, orders: 1, spend: 2000, influence: -1 },
      { customer: "Dune", age: 911, inactivity: 91, orders: 14, spend: 15_000, influence: -1 },
    ]);
  });

  it("says the same in any order of rows", () => {
    const rows: Cell[][] = [
      ["Dune", "2025-02-01", "2025-03-31", 15],
      ["Acme", "2025-03-01", "", 30],
      ["Cove", "2025-06-01", "2026-05-31", 20],
      ["Dune", "2023-01-01", "2023-12-31", 10],
      ["Bolt", "2024-06-30", "2025-04-30", 50.5],
      ["Acme", "2025-01-15", "", 100],
    ];
    expect(contractsIn(rows).population).toEqual(population);
  });

  it("makes a request that the contract allows", () => {
    const secret = "5a".repeat(32);
    const keys = pseudonymsOf(table.customerKeys, secret);
    const { request } = packRun(population, keys, datasetOf(secret), defaultOptions);
    expect(columnAtFault(request, 4)).toBeNull();
    expect(request.periodDays).toBe(30);
  });
});

describe("the state of a contract", () => {
  const withStatus = (header: string, rows: readonly (readonly Cell[])[]) =>
    contractsIn(rows, ["Customer", "Contract start", "End date", header, "MRR"]);

  it("goes before its end: who is active stays, who has cancelled does not", () => {
    const table = withStatus("Status", [
      ["A", "2024-01-01", "2024-12-31", "Active", 10],
      ["B", "2024-01-01", "2025-12-31", "Cancelled", 10],
      ["C", "2024-01-01", "2025-03-01", "", 10],
      ["D", "2024-01-01", "2025-12-31", "", 10],
      ["E", "2024-01-01", "2025-03-01", "Inactive", 10],
      ["F", "2024-01-01", "2025-12-31", "Blue", 10],
    ]);
    expect([...table.population.contracts!.hasEnded]).toEqual([0, 1, 1, 0, 1, 0]);
    expect([...table.population.inactivity]).toEqual([0, 0, 121, 0, 121, 0]);
    expect(line(table, "statusesNotKnown")?.rows).toEqual([7]);
  });

  it("may be yes or no", () => {
    const churned = withStatus("Churned", [
      ["A", "2024-01-01", "2025-01-01", "Yes", 10],
      ["B", "2024-01-01", "", "No", 10],
    ]);
    expect([...churned.population.contracts!.hasEnded]).toEqual([1, 0]);
  });

  it.each([
    ["有效", 0],
    ["已退订", 1],
    ["不活跃", 1],
    ["续约中", 0],
    ["未续约", 1],
    ["Expired", 1],
    ["trialing", 0],
  ])("%s means ended: %i", (status, ended) => {
    const table = withStatus("状态", [["A", "2024-01-01", "2025-01-01", status, 10]]);
    expect(table.population.contracts!.hasEnded[0]).toBe(ended);
  });
});

describe("rows that are left out", () => {
  it("are told, each with its reason", () => {
    const table = checked(
      tableOf([
        ["Customer", "Contract start", "Contract end", "Status", "Monthly fee"],
        ["Acme", "2025-01-15", "", "active", 100],
        ["", "2025-01-15", "", "active", 100],
        ["Bolt", "soon", "", "active", 100],
        ["Cove", "2025-01-15", "later", "active", 100],
        ["Dune", "2025-07-15", "", "active", 100],
        ["Echo", "2025-01-15", "2024-01-15", "", 100],
        ["Fern", "2025-01-15", "", "cancelled", 100],
        ["Glen", "2025-01-15", "", "active", "free"],
        ["Hill", "2025-01-15", "", "active", -5],
      ]),
      { asOf },
    );
    expect(table.customers).toEqual(["Acme"]);
    expect(counts(table)).toMatchObject({
      rowsWithoutCustomer: 1,
      datesNotUnderstood: 2,
      futureOrdersExcluded: 1,
      endsBeforeStart: 1,
      endsWithoutDate: 1,
      amountsNotUnderstood: 2,
    });
  });

  it("may be all", () => {
    const rows = [headers, ["", "2025-01-01", "", 5]];
    expect(problemOf(tableOf(rows), { asOf })).toMatchObject({ code: "input.noUsableRows" });
  });

  it("ask once where a date can be read in two ways", () => {
    const rows = [headers, ["Acme", "03/04/2025", "", 5]];
    expect(problemOf(tableOf(rows), { asOf })).toMatchObject({
      code: "choice.ambiguousDates",
      header: "Contract start",
    });
  });
});

describe("contracts without a fee", () => {
  it("have no money, and are still told apart", () => {
    const rows: Cell[][] = [
      ["Customer", "Contract start", "Contract end"],
      ["Acme", "2025-01-15", ""],
      ["Bolt", "2024-06-30", "2025-04-30"],
    ];
    const { population } = checked(tableOf(rows), { asOf });
    expect(population.hasSpend).toBe(false);
    expect([...population.contracts!.periods]).toEqual([6, 10]);
  });
});

describe("a shop of subscriptions", () => {
  it("is scored by how long contracts last", () => {
    const rows = Array.from({ length: 200 }, (_, i): Cell[] => {
      const startedMonthsAgo = (i * 7) % 24;
      const lastedMonths = 1 + ((i * 5) % 11);
      const isOver = i % 2 === 0 && lastedMonths <= startedMonthsAgo;
      const monthsBack = (months: number) =>
        new Date(Date.UTC(2025, 5 - months, 10)).toISOString().slice(0, 10);
      const end = isOver ? monthsBack(startedMonthsAgo - lastedMonths) : "";
      return [`customer ${i}`, monthsBack(startedMonthsAgo), end, 10 + (i % 9)];
    });
    const { population } = contractsIn(rows);
    const { model, scores } = analyse(population, defaultOptions);
    expect(model.forecast).toMatchObject({
      method: "shifted-beta-geometric",
      reason: "contracts",
    });
    expect(scores.r.every((r) => r >= 1)).toBe(true);
    expect(scores.tier.every((tier) => tier <= 2)).toBe(true);
    const over = [...population.contracts!.hasEnded];
    expect(over.every((ended, i) => ended === 0 || scores.expectedValue[i] === 0)).toBe(true);
    expect(over.some((ended, i) => ended === 0 && scores.expectedValue[i]! > 0)).toBe(true);
  });
});
