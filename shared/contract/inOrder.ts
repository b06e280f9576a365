/**
 * @param order Places of the values, each once.
 * @returns As JSON takes it.
 */
export function inOrder(values: Int32Array | Float64Array | Uint8Array, order: ArrayLike<number>) {
  const column: number[] = [];
  for (let i = 0; i < order.length; i++) column.push(values[order[i]!]!);
  return column;
}
