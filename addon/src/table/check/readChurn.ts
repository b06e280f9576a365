/**
 * Churn a month, however it is written: 0.015, 1.5 % or 1.5 in a column of per cents.
 */
import { cellText, isBlank } from "../cells/cellText.ts";
import type { Cell } from "../selectedTable.ts";

export interface ChurnColumn {
  /** By row, in [0, 1]; null where the cell is blank or not understood. */
  readonly churn: readonly (number | null)[];
  /** Rows that were written as per cents without a sign: 3 for 3 %. */
  readonly asPercent: readonly number[];
  /** Rows that hold no share: text, below 0, above 100 %. */
  readonly notUnderstood: readonly number[];
}

/** Where most that is not nothing is 1 or more, the whole column is in per cents; else only what is more than 1. */
export function readChurn(cells: readonly Cell[]): ChurnColumn {
  const written = cells.map(numberIn);
  const plain = written.flatMap((number) =>
    number !== null && !number.isPercent && number.value > 0 ? number.value : [],
  );
  const large = plain.filter((value) => value >= 1).length;
  // A lone 1 is everybody, or one in a hundred: only something above 1 tells.
  const arePercents = plain.some((value) => value > 1) && 2 * large > plain.length;
  const asPercent: number[] = [];
  const notUnderstood: number[] = [];
  const churn = written.map((number, row) => {
    if (number === null) {
      if (!isBlank(cells[row]!)) notUnderstood.push(row);
      return null;
    }
    const isBare = !number.isPercent && (arePercents ? number.value > 0 : number.value > 1);
    const share = number.isPercent || isBare ? number.value / 100 : number.value;
    if (share < 0 || share > 1) {
      notUnderstood.push(row);
      return null;
    }
    if (isBare) asPercent.push(row);
    return share;
  });
  return { churn, asPercent, notUnderstood };
}

function numberIn(cell: Cell): { readonly value: number; readonly isPercent: boolean } | null {
  if (typeof cell === "number") return { value: cell, isPercent: false };
  const text = cellText(cell);
  const found = /^([+-]?\d*[.,]?\d+) ?(%|percent|per cent)?$/i.exec(text);
  if (found === null) return null;
  return { value: Number(found[1]!.replace(",", ".")), isPercent: found[2] !== undefined };
}
