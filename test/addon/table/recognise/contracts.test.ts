import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { checked, day, tableOf } from "../tables.ts";

const asOf = day("2025-06-30");
const contractsIn = (rows: readonly (readonly Cell[])[], header: readonly string[]) =>
  checked(tableOf([header, ...rows], "Contracts"), { asOf });

describe("columns of contracts", () => {
  it.each<[string, readonly string[]]>([
    ["in English", ["Client", "Start date", "End date", "MRR"]],
    ["of subscriptions", ["Email", "Subscription start", "Cancelled at", "Plan amount"]],
    ["that speak of churn", ["Account", "Customer since", "Churn date", "Amount"]],
    ["in Chinese", ["客户", "合同开始日期", "合同到期日", "月费"]],
    ["of memberships in Chinese", ["会员", "开通日期", "退订日期", "月租"]],
    ["in German", ["Kunde", "Vertragsbeginn", "Vertragsende", "Monatsbeitrag"]],
  ])("are known %s", (_, header) => {
    const rows = [
      ["a@ex.com", "2025-01-15", "", 100],
      ["b@ex.com", "2024-06-30", "2025-04-30", 50],
    ];
    const { recognised, population } = contractsIn(rows, header);
    expect(recognised.kind).toBe("contracts");
    expect(recognised.mapping.map(({ role }) => role)).toEqual([
      "customer",
      "contractStart",
      "contractEnd",
      "fee",
    ]);
    expect([...population.contracts!.periods]).toEqual([6, 10]);
  });

  it.each([
    ["Annual fee", 365],
    ["ARR (USD)", 365],
    ["Price per year", 365],
    ["年费", 365],
    ["Monthly fee", 30],
    ["MRR", 30],
    ["月费", 30],
  ])("say with %s how often it is paid", (fee, days) => {
    const rows = [["Acme", "2023-01-15", "", 100]];
    const { contracts } = contractsIn(rows, [
      "Customer",
      "Contract start",
      "Contract end",
      fee,
    ]).population;
    expect(contracts?.periodDays).toBe(days);
    expect(contracts?.periods[0]).toBe(days === 365 ? 3 : 30);
  });

  it.each<[string, readonly string[], Cell]>([
    ["orders with a status", ["Order number", "Customer", "Order date", "Status", "Total"], "Paid"],
    ["cancelled orders", ["Customer", "Created at", "Cancelled at", "Status", "Total"], "Paid"],
  ])("are not those of %s", (_, header, status) => {
    const cells: Readonly<Record<string, Cell>> = {
      "Order number": "1001",
      Customer: "Acme",
      "Order date": "2025-05-01",
      "Created at": "2025-05-01",
      Status: status,
      Total: 20,
    };
    const row = header.map((name) => cells[name] ?? "");
    expect(checked(tableOf([header, row])).recognised.kind).toBe("orders");
  });

  it("are not those of customers with orders", () => {
    const table = tableOf([
      ["Customer", "Customer since", "MRR", "Orders", "Last order date", "Total spend"],
      ["Acme", "2024-01-01", 20, 4, "2025-05-01", 900],
    ]);
    expect(checked(table).recognised.kind).toBe("customers");
  });
});
