/**
 * Formulas whose cells have moved, or which have moved themselves: the text with its references changed,
 * everything else as it was typed.
 */
import { shiftedArea } from "../shiftedArea.ts";
import type { Tab } from "../tab.ts";
import type { WorkbookDocument } from "../workbookDocument.ts";
import { type Corner, type Reference, referenceText } from "./reference.ts";
import { tabOf } from "./referredArea.ts";
import { tokensOf } from "./tokens.ts";

/** @param change Null for a reference that leads nowhere any more. */
export function rewriteReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  let text = "";
  let from = 0;
  for (const token of tokensOf(formula) ?? []) {
    if (token.kind !== "reference") continue;
    const changed = change(token.reference);
    if (changed === token.reference) continue;
    text += formula.slice(from, token.at) + (changed === null ? "#REF!" : referenceText(changed));
    from = token.end;
  }
  return text + formula.slice(from);
}

/** A formula copied by so many rows and columns: what no `$` holds moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows,
    column:
      corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns,
  });
  const isThere = ({ row, column }: Corner) =>
    (row === null || row > 0) && (column === null || column > 0);
  return rewriteReferences(formula, (reference) => {
    const from = moved(reference.from);
    const to = reference.to === null ? null : moved(reference.to);
    return isThere(from) && (to === null || isThere(to)) ? { ...reference, from, to } : null;
  });
}

/** @param from The first line that was inserted or has gone, from 1. @param count Below 0: taken away. */
export function shiftFormulas(
  document: WorkbookDocument,
  tab: Tab,
  along: "row" | "column",
  from: number,
  count: number,
): void {
  for (const each of document.tabs) {
    for (const [key, formula] of each.formulas) {
      const shifted = rewriteReferences(formula, (reference) =>
        tabOf(document, each, reference) === tab
          ? shiftedReference(reference, along, from, count)
          : reference,
      );
      if (shifted !== formula) each.formulas.set(key, shifted);
    }
  }
}

/** An open end stays open. */
function shiftedReference(
  reference: Reference,
  along: "row" | "column",
  from: number,
  count: number,
): Reference | null {
  const { from: start, to } = reference;
  const end = to ?? start;
  const first = start[along];
  const last = end[along];
  if (first === null && last === null) return reference;
  const low = Math.min(first ?? 1, last ?? first ?? 1);
  const high = last === null || first === null ? OPEN_END : Math.max(first, last);
  const lines = along === "row" ? "rows" : "columns";
  const area = { row: 1, column: 1, rows: 1, columns: 1, [along]: low, [lines]: high - low + 1 };
  const moved = shiftedArea(area, along, from, count);
  if (moved === null) return null;
  const [newLow, newHigh] = [moved[along], moved[along] + moved[lines] - 1];
  if (newLow === low && newHigh === high) return reference;
  const isTurned = first !== null && last !== null && first > last;
  const at = (corner: Corner, isEnd: boolean): Corner =>
    corner[along] === null ? corner : { ...corner, [along]: isEnd !== isTurned ? newHigh : newLow };
  return { ...reference, from: at(start, false), to: to === null ? null : at(to, true) };
}

/** Beyond every tab: an end that shifting cannot reach. */
const OPEN_END = 1e9;
