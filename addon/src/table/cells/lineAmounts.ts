import { MONEY_SCALE } from "#shared/engine/population.ts";
import { cellState } from "./cellState.ts";
import { hundredthsOf } from "./readAmount.ts";
import type { AmountColumn } from "./readAmountColumn.ts";

/** What each line comes to: quantity times unit price. A line that lacks one of the two is not understood. */
export function lineAmounts(quantity: AmountColumn, price: AmountColumn): AmountColumn {
  const { state, hundredths } = price;
  const states = state.slice();
  const amounts = new Float64Array(hundredths.length);
  for (let row = 0; row < state.length; row++) {
    const counted = quantity.state[row]!;
    if (counted === cellState.error) states[row] = cellState.error;
    else if (counted !== cellState.read && state[row] === cellState.read) {
      states[row] = cellState.notUnderstood;
    } else if (counted === cellState.read && state[row] === cellState.blank) {
      states[row] = cellState.notUnderstood;
    }
    if (states[row] !== cellState.read) continue;
    const amount = hundredthsOf(
      (hundredths[row]! / MONEY_SCALE) * (quantity.hundredths[row]! / MONEY_SCALE),
    );
    if (Number.isNaN(amount)) states[row] = cellState.notUnderstood;
    else amounts[row] = amount;
  }
  const open = [...new Set([...price.open, ...quantity.open])].sort((a, b) => a - b);
  return { ...price, state: states, hundredths: amounts, open };
}
