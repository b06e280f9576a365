import type { ChoiceProblem } from "#shared/problems/problem.ts";
import { headersOf } from "../recognise/headersOf.ts";
import type { TablePart } from "../selectedTable.ts";

/** Rows below which a header is no longer looked for. */
const HEADER_ROWS = 20;

/**
 * Where the columns of one tab stand on another that is to be scored with it.
 *
 * @param headers Of the first tab, told apart; blank ones need not be found again.
 * @param sheet Name of the first tab.
 */
export function columnsAlike(
  part: TablePart,
  headers: readonly string[],
  sheet: string,
): { readonly first: number; readonly columns: readonly number[] } | ChoiceProblem {
  const wanted = headers.filter((header) => header !== "");
  let fewest: readonly string[] = wanted;
  for (let i = 0; i < Math.min(HEADER_ROWS, part.values.length); i++) {
    const found = headersOf(part.values[i]!);
    const places = new Map(found.map((header, column) => [plain(header), column]));
    // Nothing is what a lone blank header is found at.
    const columns = headers.map((header) =>
      header === "" ? -1 : (places.get(plain(header)) ?? -1),
    );
    const missing = wanted.filter((header) => !places.has(plain(header)));
    if (missing.length === 0) return { first: i + 1, columns };
    if (missing.length < fewest.length) fewest = missing;
  }
  return { code: "choice.tabsDiffer", sheet, other: part.sheet, missing: fewest };
}

/** Capitals and blanks apart; what stands in brackets counts, for amounts of two currencies differ in nothing else. */
function plain(header: string): string {
  return header.toLowerCase().replaceAll(/[ _-]/g, "");
}
