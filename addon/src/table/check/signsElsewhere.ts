/**
 * What the columns that play no role give away of how this table writes dates and decimals.
 */
import type { DateOrder, DecimalMark } from "../../sidebarApi.ts";
import { cellText } from "../cells/cellText.ts";
import { decimalMarkOf } from "../cells/readAmount.ts";
import { slashOrder } from "../cells/readDateColumns.ts";
import { scanAmount } from "../cells/scanAmount.ts";
import { scanDate } from "../cells/scanDate.ts";
import type { Cell } from "../selectedTable.ts";

/** @returns Null where nothing or where both is found. */
export function dateOrderElsewhere(
  rows: readonly (readonly Cell[])[],
  header: string,
): DateOrder | null {
  return (
    orderInHeader(header) ??
    onlyOne(rows, (text) => (scanDate(text)?.kind === "day" ? slashOrder(text) : null))
  );
}

/** @returns Null where nothing or where both is found. */
export function decimalMarkElsewhere(rows: readonly (readonly Cell[])[]): DecimalMark | null {
  return onlyOne(rows, (text) => {
    const amount = scanAmount(text);
    if (amount === null) return null;
    const mark = decimalMarkOf(amount.core);
    return mark === "." || mark === "," ? mark : null;
  });
}

/** "Date (MM/DD/YYYY)" says it. */
function orderInHeader(header: string): DateOrder | null {
  const letters = header.toLowerCase();
  const day = letters.search(/d{1,2}[./-]m{1,2}\b/);
  const month = letters.search(/m{1,2}[./-]d{1,2}\b/);
  if (day >= 0 === month >= 0) return null;
  return day >= 0 ? "dayFirst" : "monthFirst";
}

/** Every column of a table that was exported in one go follows one habit: some thousand rows show it. */
const ROWS_LOOKED_AT = 2000;
/** Longer cells are prose. */
const MAX_LENGTH = 40;

function onlyOne<Sign>(
  rows: readonly (readonly Cell[])[],
  signOf: (text: string) => Sign | null,
): Sign | null {
  const signs = new Set<Sign>();
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    for (const cell of row) {
      if (typeof cell !== "string" || cell === "" || cell.length > MAX_LENGTH) continue;
      const sign = signOf(cellText(cell));
      if (sign !== null) signs.add(sign);
    }
  }
  return signs.size === 1 ? [...signs][0]! : null;
}
