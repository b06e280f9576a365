/**
 * Who crossed break-even between two profit runs of one document, customer by customer.
 *
 * Break-even itself is no loss. Who is in one of the runs only has crossed nothing.
 */
export interface Crossings {
  /** In the order of the keys: 1 out of a loss, −1 into one, 0 for all others. */
  readonly crossed: Int8Array;
  readonly intoProfit: number;
  readonly intoLoss: number;
}

/**
 * @param keys One a customer, as in `former`.
 * @param profits In the order of the keys, hundredths.
 * @param former Profit of the run before, by key.
 */
export function compareProfits(
  keys: readonly string[],
  profits: ArrayLike<number>,
  former: ReadonlyMap<string, number>,
): Crossings {
  return crossingsFrom(profits, (place) => former.get(keys[place]!));
}

/** @param formerAt Profit of the run before of the customer in a place; undefined for who is new. */
export function crossingsFrom(
  profits: ArrayLike<number>,
  formerAt: (place: number) => number | undefined,
): Crossings {
  const crossed = new Int8Array(profits.length);
  let intoProfit = 0;
  let intoLoss = 0;
  for (let i = 0; i < crossed.length; i++) {
    const before = formerAt(i);
    if (before === undefined || before < 0 === profits[i]! < 0) continue;
    crossed[i] = before < 0 ? 1 : -1;
    if (before < 0) intoProfit += 1;
    else intoLoss += 1;
  }
  return { crossed, intoProfit, intoLoss };
}
