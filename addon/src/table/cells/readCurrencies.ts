import type { Cell } from "../selectedTable.ts";
import { cellText, isErrorCell } from "./cellText.ts";
import type { AmountColumn } from "./readAmountColumn.ts";

export interface Currencies {
  /** By row: place in `currencies`, −1 where none is written. */
  readonly currency: Int32Array;
  /** As the sheet first writes each. */
  readonly currencies: readonly string[];
}

/** From the currency column, else from the signs beside the amounts. */
export function readCurrencies(
  cells: readonly Cell[] | null,
  money: AmountColumn | null,
  size: number,
): Currencies {
  const currency = new Int32Array(size).fill(-1);
  const currencies: string[] = [];
  const places = new Map<string, number>();
  const settle = (row: number, text: string) => {
    const name = text.toUpperCase();
    let place = places.get(name);
    if (place === undefined) {
      place = currencies.length;
      currencies.push(text);
      places.set(name, place);
    }
    currency[row] = place;
  };
  if (cells !== null) {
    for (let row = 0; row < size; row++) {
      const text = cellText(cells[row]!);
      if (text !== "" && !isErrorCell(text)) settle(row, text);
    }
  } else if (money !== null) for (const [row, name] of money.currencies) settle(row, name);
  return { currency, currencies };
}
