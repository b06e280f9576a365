import { cellText, isErrorCell } from "../cells/cellText.ts";
import type { AmountColumn } from "../cells/readAmountColumn.ts";
import type { Currencies } from "../cells/readCurrencies.ts";
import type { Cell } from "../selectedTable.ts";

export interface MoneyCurrencies extends Currencies {
  /** Row → a further currency in it: its amounts cannot even be added up among themselves. */
  readonly further: ReadonlyMap<number, number>;
}

/** From the currency column, else from the signs beside the amounts of every column. */
export function readMoneyCurrencies(
  cells: readonly Cell[] | null,
  money: readonly { readonly amounts: AmountColumn }[],
  size: number,
): MoneyCurrencies {
  const currency = new Int32Array(size).fill(-1);
  const currencies: string[] = [];
  const further = new Map<number, number>();
  const places = new Map<string, number>();
  const settle = (row: number, text: string) => {
    const name = text.toUpperCase();
    const place = places.get(name) ?? currencies.push(text) - 1;
    places.set(name, place);
    if (currency[row] === -1) currency[row] = place;
    else if (currency[row] !== place) further.set(row, place);
  };
  if (cells === null) {
    for (const { amounts } of money)
      for (const [row, name] of amounts.currencies) settle(row, name);
    return { currency, currencies, further };
  }
  cells.forEach((cell, row) => {
    const text = cellText(cell);
    if (text !== "" && !isErrorCell(text)) settle(row, text);
  });
  return { currency, currencies, further };
}
