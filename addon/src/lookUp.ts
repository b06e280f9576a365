import { isProblem } from "#shared/problems/isProblem.ts";
import type { Ports } from "./ports.ts";
import { columnsByHeader } from "./rememberedChoices.ts";
import type { CustomerAnswer } from "./sidebarApi.ts";
import { standingRun, withCarried } from "./standing.ts";
import { customerKey } from "./table/cells/customerKey.ts";
import { customerKeyAt, headerRowByNow } from "./table/check/rowsByCustomer.ts";
import type { RecordedRun } from "./table/record/recordedRun.ts";
import type { Cell } from "./table/selectedTable.ts";
import { keyOfShown, keysOnTab } from "./table/tabs/shownCustomer.ts";
import { customerView } from "./table/view/customerView.ts";
import { check, type MeantTable, recognise } from "./understand.ts";

/**
 * One customer of the standing run in full.
 *
 * @param name As on the tab of the customers; null for the customer of the selected row.
 */
export function lookUp(
  ports: Pick<Ports, "workbook" | "settings" | "now">,
  name: string | null,
): CustomerAnswer {
  const run = standingRun(ports);
  if (run === null) return nobody;
  const { workbook, settings } = ports;
  const cells = workbook.readOwnTab("customers") ?? [];
  const customer =
    name === null ? selectedCustomer(workbook, run, cells) : customerNamed(run, name);
  if (customer < 0) return nobody;
  const orders = pastOrders(ports, run, customer);
  const shown = withCarried(run, cells, workbook);
  return { ok: true, customer: customerView(shown, customer, orders, settings.language()) };
}

const nobody = { ok: false, problem: null } as const;

/**
 * Shown by name where one stands beside the id: either finds its place, and so does a part of it that only one
 * customer has. −1 for nobody's.
 */
function customerNamed({ checked }: RecordedRun, name: string): number {
  const whole = checked.customerKeys.indexOf(keyOfShown(checked)(name));
  const part = customerKey(name);
  if (whole >= 0 || part === "") return whole;
  const places = checked.customers.flatMap((shown, place) =>
    customerKey(shown).includes(part) ? place : [],
  );
  return places.length === 1 ? places[0]! : -1;
}

/** The customer that the selected row is of, on the tab of the customers or on a tab that was scored. */
function selectedCustomer(
  workbook: Ports["workbook"],
  run: RecordedRun,
  cells: readonly (readonly Cell[])[],
): number {
  const { sheet, own, row } = workbook.selectedRow();
  if (own === "customers") {
    return run.checked.customerKeys.indexOf(keysOnTab(cells, run.checked).get(row) ?? "");
  }
  if (own !== null || !run.sheets.includes(sheet)) return -1;
  const table = workbook.readTabs([sheet]);
  if (isProblem(table)) return -1;
  const key = customerKeyAt(table, run.checked.recognised, row);
  return key === null ? -1 : run.checked.customerKeys.indexOf(key);
}

/** The customer's orders as the sheet has them now; none where it can no longer be read as it was. */
function pastOrders(
  ports: Pick<Ports, "workbook" | "settings" | "now">,
  run: RecordedRun,
  customer: number,
) {
  if (run.checked.recognised.kind !== "orders") return [];
  const meant = meantAgain(ports, run);
  if (meant === null) return [];
  const recognised = recognise(ports, meant);
  if (isProblem(recognised)) return [];
  const checked = check(ports, meant, recognised);
  if (isProblem(checked)) return [];
  const place = checked.customerKeys.indexOf(run.checked.customerKeys[customer]!);
  const { orders } = checked;
  return Array.from(orders.customer.keys())
    .filter((i) => orders.customer[i] === place)
    .map((i) => ({ day: orders.day[i]!, amount: orders.amount[i]!, row: orders.row[i]! }));
}

/** The table of the run, read as it was read for the run, wherever rows and columns have moved since. */
function meantAgain(
  { workbook, settings }: Pick<Ports, "workbook" | "settings">,
  run: RecordedRun,
): MeantTable | null {
  const table = workbook.readTabs(run.sheets);
  if (isProblem(table)) return null;
  const { recognised } = run.checked;
  const headerRow = headerRowByNow(table, recognised);
  if (headerRow === null) return null;
  const columns = Object.fromEntries(recognised.mapping.map(({ role, header }) => [role, header]));
  const remembered = settings.choicesFor(run.sheet);
  return {
    table,
    choices: {
      sheets: run.sheets,
      asOf: null,
      headerRow,
      mapping: columnsByHeader({ columns }, table, { headerRow }),
      currency: remembered?.currency ?? null,
      dateOrder: remembered?.dateOrder ?? null,
      decimalMark: remembered?.decimalMark ?? null,
      costSign: remembered?.costSign ?? null,
      revenueBasis: remembered?.revenueBasis ?? null,
      hiddenRows: remembered?.hiddenRows ?? null,
    },
  };
}
