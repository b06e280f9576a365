/**
 * A column of amounts: what one cell leaves open, the others may settle.
 */

import type { Cell } from "../selectedTable.ts";
import { cellState } from "./cellState.ts";
import { isBlank, isErrorCell } from "./cellText.ts";
import { amountOf, decimalMarkOf, hundredthsOf } from "./readAmount.ts";
import { type AmountText, type DecimalMark, scanAmount } from "./scanAmount.ts";

export interface AmountColumn {
  /** By row, a `cellState`. */
  readonly state: Uint8Array;
  /** Hundredths by row; 0 where the cell is not read. */
  readonly hundredths: Float64Array;
  /** Rows whose amount was stored as text, and those of them that could be read two ways. */
  readonly fromText: readonly number[];
  readonly assumed: readonly number[];
  /** Row → currency written beside the amount, for the rows that have one. */
  readonly currencies: ReadonlyMap<number, string>;
}

/** @param markByCountry How the spreadsheet's country writes decimals: settles what no cell of the column does. */
export function readAmountColumn(cells: readonly Cell[], markByCountry: DecimalMark): AmountColumn {
  const state = new Uint8Array(cells.length);
  const hundredths = new Float64Array(cells.length);
  const texts: { readonly row: number; readonly text: AmountText }[] = [];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (typeof cell === "number") {
      const amount = hundredthsOf(cell);
      state[row] = Number.isNaN(amount) ? cellState.notUnderstood : cellState.read;
      if (state[row] === cellState.read) hundredths[row] = amount;
    } else if (isBlank(cell)) state[row] = cellState.blank;
    else if (isErrorCell(cell)) state[row] = cellState.error;
    else {
      const text = typeof cell === "string" ? scanAmount(quoteless(cell)) : null;
      state[row] = cellState.notUnderstood;
      if (text !== null) texts.push({ row, text });
    }
  }
  return { state, hundredths, ...readTexts(texts, markByCountry, state, hundredths) };
}

function readTexts(
  texts: readonly { readonly row: number; readonly text: AmountText }[],
  markByCountry: DecimalMark,
  state: Uint8Array,
  hundredths: Float64Array,
) {
  const marks = texts.map(({ text }) => decimalMarkOf(text.core));
  const hasDot = marks.includes(".");
  const hasComma = marks.includes(",");
  const fromText: number[] = [];
  const assumed: number[] = [];
  const currencies = new Map<number, string>();
  texts.forEach(({ row, text }, i) => {
    let mark = marks[i]!;
    if (mark === "none") return;
    if (mark === "either") {
      if (hasDot && hasComma) return; // the column contradicts itself: not guessed
      if (hasDot || hasComma) mark = hasDot ? "." : ",";
      else {
        mark = markByCountry;
        assumed.push(row);
      }
    }
    const amount = amountOf(text, mark === "any" ? "." : mark);
    if (Number.isNaN(amount)) return;
    state[row] = cellState.read;
    hundredths[row] = amount;
    fromText.push(row);
    if (text.currency !== "") currencies.set(row, text.currency);
  });
  return { fromText, assumed, currencies };
}

/** The first that is filled of two columns, row by row. */
export function fillAmounts(first: AmountColumn, second: AmountColumn): AmountColumn {
  const state = first.state.slice();
  const hundredths = first.hundredths.slice();
  const isFilledIn = (row: number) => first.state[row] === cellState.blank;
  for (let row = 0; row < state.length; row++) {
    if (!isFilledIn(row)) continue;
    state[row] = second.state[row]!;
    hundredths[row] = second.hundredths[row]!;
  }
  const further = [...second.currencies].filter(([row]) => isFilledIn(row));
  return {
    state,
    hundredths,
    fromText: [...first.fromText, ...second.fromText.filter(isFilledIn)],
    assumed: [...first.assumed, ...second.assumed.filter(isFilledIn)],
    currencies: new Map([...first.currencies, ...further]),
  };
}

/** `="45.00"` and `'45.00`: a number that an export kept as text. */
function quoteless(written: string): string {
  if (written.startsWith('="') && written.endsWith('"')) return written.slice(2, -1);
  return written.startsWith("'") ? written.slice(1) : written;
}
