import { describe, expect, it } from "vitest";
import { isProblem } from "#shared/problems/isProblem.ts";
import {
  findHeaders,
  recogniseTable,
} from "../../../../addon/src/table/recognise/recogniseTable.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { checked, facts, tableOf } from "../tables.ts";

function recognised(rows: readonly (readonly Cell[])[], headerRow: number | null = null) {
  const outcome = recogniseTable(tableOf(rows), { headerRow, mapping: {} });
  if (isProblem(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function rolesOf(rows: readonly (readonly Cell[])[]): string {
  const { mapping } = recognised(rows);
  return mapping.map(({ role, header }) => `${role}=${header}`).join(" ");
}

describe("the header", () => {
  it("may name months", () => {
    const months = [
      ["Customer", "2025-05", "2025-06"],
      ["amy", 12, 5],
    ];
    expect(findHeaders(tableOf(months), null)).toMatchObject({ headerRow: 1, headers: months[0] });
  });

  const rows: Cell[][] = [
    ["amy", "2025-06-01", 12, "pen"],
    ["ben", "2025-06-02", 30, "ink"],
  ];

  it.each([
    [[["Sales report", "", "", ""]]],
    [
      [
        ["Sales report", "made by Tom", "", ""],
        ["", "", "", ""],
      ],
    ],
    [
      [
        ["Sales", "first half", "all shops", "draft"],
        ["Printed on", "2025-07-01", "", ""],
      ],
    ],
    [[["", "Who", "", "What"]]],
  ])("is found below %j", (above) => {
    const header = ["Customer", "Date", "Amount", "Item"];
    expect(recognised([...above, header, ...rows]).headerRow).toBe(above.length + 1);
  });

  it("is the user's, when they say so", () => {
    const table = [
      ["Customer", "Date", "Amount", "Item"],
      ["Kunde", "Wann", "Wert", "Was"],
      ...rows,
    ];
    expect(recognised(table).headerRow).toBe(1);
    expect(recognised(table, 2).headers).toEqual(["Kunde", "Wann", "Wert", "Was"]);
    const last = recogniseTable(tableOf(table), { headerRow: 4, mapping: {} });
    expect(last).toEqual({ code: "input.headerOnly", sheet: "Orders" });
  });

  it.each([
    ["German", ["Kundennummer", "Bestelldatum", "Betrag (€)", "Artikel"]],
    ["French", ["Client", "Date de commande", "Montant TTC", "Article"]],
    ["French without accents", ["Numero client", "Date d'achat", "Montant", "Article"]],
    ["Spanish", ["Cliente", "Fecha de compra", "Importe total", "Artículo"]],
    ["Italian", ["Codice cliente", "Data ordine", "Importo", "Articolo"]],
    ["Portuguese", ["Cliente", "Data do pedido", "Valor total", "Artigo"]],
    ["Dutch", ["Klantnummer", "Besteldatum", "Bedrag", "Artikel"]],
    ["Japanese", ["顧客番号", "注文日", "購入金額", "商品"]],
    ["traditional Chinese", ["客戶編號", "訂單日期", "實付金額", "商品"]],
    ["Korean", ["고객번호", "주문일자", "결제금액", "상품"]],
  ])("is read in %s", (_, header) => {
    const found = rolesOf([["", "", "", ""], header, ...rows]);
    expect(found).toBe(`customer=${header[0]} date=${header[1]} money=${header[2]}`);
  });

  it("is found in a language that nobody taught us, by the values below it", () => {
    const header = ["Asiakas", "Päivämäärä", "Määrä", "Tuote"];
    const titled = [["Myyntiraportti", "kesäkuu", "", ""], header, ...rows];
    const outcome = recogniseTable(tableOf(titled), { headerRow: null, mapping: { customer: 0 } });
    expect(outcome).toMatchObject({
      headerRow: 2,
      mapping: [{ role: "customer" }, { role: "date", column: 1 }, { role: "money", column: 2 }],
    });
    expect(recogniseTable(tableOf(titled), { headerRow: null, mapping: {} })).toEqual({
      code: "input.missingColumn",
      column: "customer",
      headers: header,
    });
  });

  it("may leave columns blank and bear one name twice", () => {
    const table = tableOf([
      ["Customer", "", "Date", "Amount", "Amount"],
      ["amy", "", "2025-06-01", "", 5],
      ["ben", "", "2025-06-02", "", 7],
    ]);
    const result = checked(table);
    expect(result.recognised.headers).toEqual(["Customer", "", "Date", "Amount", "Amount #2"]);
    expect(facts(result)).toMatchObject([{ spend: 500 }, { spend: 700 }]);
  });

  it("is found among 300 columns", () => {
    const wide = Array.from({ length: 297 }, (_, i) => `Field ${i}`);
    const filled = wide.map((name) => `${name} of this row`);
    const table = [
      [...wide, "Customer", "Date", "Amount"],
      [...filled, "amy", "2025-06-01", 12],
      [...filled, "ben", "2025-06-02", 30],
    ];
    expect(rolesOf(table)).toBe("customer=Customer date=Date money=Amount");
  });
});
