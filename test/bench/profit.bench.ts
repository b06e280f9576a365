/**
 * Profit of 100,000 customers: their table read from the local stand-in, recognised, checked and computed, beside the
 * same cells read and written back through it.
 *
 * The two sides alternate in one process and the fastest of several rounds counts.
 */
import { portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { defaultProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import { readTable } from "../../addon/src/sheet/readTable.ts";
import { emulatedDocument } from "../addon/sheet/emulatedDocument.ts";
import { checked } from "../addon/table/tables.ts";
import { randomDraws } from "../shared/engine/randomDraws.ts";
import { fastestOf, tellRatio } from "./ratio.ts";

const CUSTOMERS = 100_000;
const ROUNDS = 8;
const LIMIT = 2;

const headers = [
  ...["Customer ID", "Customer Name", "Customer Since", "Months Active", "Gross Revenue"],
  ...["Discounts & Rebates", "Returns", "COGS", "Service & Support Cost", "Logistics Cost"],
  ...["Acquisition Cost", "Cost Savings", "Monthly Churn"],
];
const { document, spreadsheet } = emulatedDocument();
const tab = document.addTab("Finance");
tab.rows = CUSTOMERS + 1;
document.activate(tab);
[headers, ...customerRows()].forEach((cells, r) => {
  cells.forEach((value, c) => {
    tab.cells.put(r + 1, c + 1, value);
  });
});
const range = spreadsheet.getSheetByName("Finance")!.getDataRange();

let profitMs = Number.POSITIVE_INFINITY;
let cellsMs = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  profitMs = Math.min(profitMs, await fastestOf(1, profits));
  cellsMs = Math.min(cellsMs, await fastestOf(1, () => range.setValues(range.getValues())));
}
tellRatio({
  name: `profit, ${CUSTOMERS} customers read, checked and computed ÷ their cells read and written: ${profitMs.toFixed(0)} ms ÷ ${cellsMs.toFixed(0)} ms`,
  ratio: profitMs / cellsMs,
  limit: LIMIT,
  otherwise: "profit costs too much beside the cells that it comes from",
});

function profits() {
  const table = readTable(spreadsheet, ["Finance"], null);
  if (isProblem(table)) throw new Error(JSON.stringify(table));
  const { accounts } = checked(table);
  if (accounts?.length !== CUSTOMERS) throw new Error("customers are missing");
  return portfolioOf(accounts, defaultProfitOptions);
}

/** As in the journey's table, whole units and a month as text among them. */
function customerRows(): (string | number)[][] {
  const draws = randomDraws(4);
  const draw = () => draws.uniform();
  return Array.from({ length: CUSTOMERS }, (_, i) => {
    const revenue = Math.round(1000 + 200_000 * draw() ** 4);
    const share = (most: number) => Math.round(revenue * most * draw());
    return [
      ...[`C${i}`, `Company ${i}`, "2023-07", 1 + Math.floor(36 * draw()), revenue, share(0.15)],
      ...[share(0.05), share(0.9), share(0.2), share(0.15), share(0.3), share(0.02)],
      Math.round(50 * draw()) / 1000,
    ];
  });
}
