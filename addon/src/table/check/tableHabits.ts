import type { ColumnRole } from "../../sidebarApi.ts";
import type { RecognisedTable } from "./checkedTable.ts";
import type { CheckOptions } from "./checkTable.ts";
import { dateOrderElsewhere, decimalMarkElsewhere } from "./signsElsewhere.ts";
import type { TableUnderCheck } from "./tableUnderCheck.ts";

/** How a table's dates and amounts are to be read: as its own cells show, else as the user said. */
export function tableHabits(
  cells: TableUnderCheck["cells"],
  { mapping }: Pick<RecognisedTable, "mapping">,
  { dayOf, dateOrder, decimalMark }: Pick<CheckOptions, "dayOf" | "dateOrder" | "decimalMark">,
): TableUnderCheck["habits"] {
  const header = mapping
    .filter(({ role }) => dateRoles.includes(role))
    .map((column) => column.header)
    .join(" ");
  return {
    dates: { dayOf, order: dateOrder, orderElsewhere: () => dateOrderElsewhere(cells, header) },
    amounts: { mark: decimalMark, markElsewhere: () => decimalMarkElsewhere(cells) },
  };
}

const dateRoles: readonly ColumnRole[] = [
  ...(["date", "lastDate", "firstDate", "contractStart", "contractEnd"] as const),
];
