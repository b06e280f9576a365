import type { Cell } from "../selectedTable.ts";

/** Equal for rows that are the same in every cell, and for no others that a sheet can hold. */
export function rowText(row: readonly Cell[]): string {
  let text = "";
  for (const cell of row) text += `${typeof cell === "object" ? cell.getTime() : cell}\u0001`;
  return text;
}
