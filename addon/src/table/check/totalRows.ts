/**
 * Rows that add up others: no order and no customer, and nobody's mistake.
 */
import { cellText, isBlank } from "../cells/cellText.ts";
import { headerKey } from "../recognise/headerKey.ts";
import type { Cell } from "../selectedTable.ts";
import type { KeyColumns } from "./keyColumns.ts";

/** A label that says so, in a row without a date and without an order number or a customer beside it. */
export function isTotalRow(row: readonly Cell[], keys: KeyColumns): boolean {
  const { kind, customer, dates, orderId } = keys;
  const isFree = (columns: readonly number[]) =>
    columns.every((column) => isBlank(row[column] ?? "") || isLabel(row[column]!));
  if (!isFree(dates) || !isFree(orderId) || !isFree(customer)) return false;
  const at = row.findIndex((cell) => typeof cell === "string" && !isBlank(cell));
  if (at < 0 || !isLabel(row[at]!)) return false;
  if (isWholeLabel(row[at]!)) return true;
  // "Total Energies" may well be a customer whose other cells are blank; "amy Total" below her orders is none.
  return kind === "orders" && (!customer.includes(at) || endsAsLabel(row[at]!));
}

/** A last row of nothing but numbers, one of which is the sum of its column. */
export function isSumOfRows(
  row: readonly Cell[],
  above: readonly (readonly Cell[])[],
  { money, named }: KeyColumns,
): boolean {
  if (above.length < 2 || named.some((column) => !isBlank(row[column] ?? ""))) return false;
  if (row.some((cell) => !isBlank(cell) && typeof cell !== "number")) return false;
  return money.some((column) => {
    const sum = row[column];
    if (typeof sum !== "number" || sum === 0) return false;
    let total = 0;
    for (const cells of above) {
      const cell = cells[column];
      if (typeof cell === "number") total += cell;
    }
    return Math.abs(total - sum) < HALF_A_CENT;
  });
}

const HALF_A_CENT = 0.005;

/** A whole label, or a text that begins or ends as one. */
export function isLabel(cell: Cell): boolean {
  // Nearly every cell that is asked for is a date or a number: digits begin no label.
  if (typeof cell !== "string" || (cell >= "0" && cell < ":")) return false;
  return isWholeLabel(cell) || endsAsLabel(cell) || startsAsLabel(cell);
}

function isWholeLabel(cell: Cell): boolean {
  return typeof cell === "string" && cell.length <= MAX_LABEL && labels.has(headerKey(cell));
}

/** "amy Total", "June subtotal", 小本 小计 */
function endsAsLabel(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > MAX_LABEL) return false;
  const text = cellText(cell).toLowerCase();
  return (
    [" total", " subtotal", " totals"].some((end) => text.endsWith(end)) ||
    ["合计", "小计", "总计", "合計", "小計", "總計"].some((end) => text.endsWith(end))
  );
}

/** "Total June 2025", "Total:", 合计：12笔 */
function startsAsLabel(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > MAX_LABEL) return false;
  const text = cellText(cell).toLowerCase();
  const starts = [
    ...["total ", "total:", "subtotal ", "grand total", "sum of ", "gesamt ", "summe "],
    ...["合计", "小计", "总计", "本页", "本月合", "合計", "小計"],
  ];
  return starts.some((start) => text.startsWith(start));
}

/** Longer cells are prose. */
const MAX_LABEL = 60;

const labels: ReadonlySet<string> = new Set(
  [
    ...["total", "totals", "grand total", "sub total", "subtotals", "sum", "overall"],
    ...["overall total", "total amount", "total sales", "total revenue", "report total"],
    ...["合计", "总计", "小计", "总和", "汇总", "共计", "本页合计", "本页小计", "本月合计", "累计"],
    ...["合計", "總計", "小計", "總和", "共計", "総計", "총계", "합계", "소계"],
    ...["summe", "gesamt", "gesamtsumme", "zwischensumme", "gesamtbetrag", "insgesamt"],
    ...["total général", "sous-total", "totaux", "suma", "suma total", "total general"],
    ...["subtotal general", "totale", "totale complessivo", "subtotale", "totaal", "eindtotaal"],
    ...["subtotaal", "soma", "total geral", "razem", "итого", "всего"],
  ].map(headerKey),
);
