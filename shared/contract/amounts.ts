/** @param amounts Undefined where the table has none: zeros then. */
export function amountsOf(amounts: readonly number[] | undefined, size: number): Float64Array {
  const column = new Float64Array(size);
  // Adding zero turns minus zero into zero: JSON can say both, and they are one amount.
  for (let i = 0; i < (amounts?.length ?? 0); i++) column[i] = amounts![i]! + 0;
  return column;
}
