/**
 * Ratings of a formula: every cell of whatever was given, blanks left out.
 */
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import { isBlank } from "../table/cells/cellText.ts";
import type { Cell } from "../table/selectedTable.ts";
import type { Given } from "./customFunctions.ts";
import { givenColumn, isFailure, isGiven, quoted } from "./givenColumn.ts";
import { type Scale, scaleOf, scales } from "./survey.ts";

/** Whole numbers within the ends; the first that is none is told. */
export function ratingsIn(
  given: Given,
  [least, most]: readonly [number, number],
): readonly number[] | FunctionFailure {
  if (given === undefined) return { code: "missing", column: "ratings" };
  const ratings: number[] = [];
  for (const cell of cellsOf(given)) {
    if (isBlank(cell)) continue;
    const rating = ratingIn(cell);
    if (!(Number.isInteger(rating) && rating >= least && rating <= most)) {
      return { code: "outside", column: "ratings", value: quoted(cell), least, most };
    }
    ratings.push(rating);
  }
  return ratings;
}

/** The scale as given, or as the ratings show; and the ratings, all of them on it. */
export function scaleGiven(
  given: Given,
  scale: Given,
): { readonly scale: Scale; readonly ratings: readonly number[] } | FunctionFailure {
  if (!isGiven(scale)) {
    const ratings = ratingsIn(given, scales[10]);
    return isFailure(ratings) ? ratings : { scale: scaleOf(ratings), ratings };
  }
  const asked = ([5, 7, 10] as const).find((each) => each === Number(scale));
  if (asked === undefined) return { code: "noScale", value: String(scale) };
  const ratings = ratingsIn(given, scales[asked]);
  return isFailure(ratings) ? ratings : { scale: asked, ratings };
}

function cellsOf(given: Given): readonly Cell[] {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given];
  return rows.flat().flatMap((value) => {
    const column = givenColumn("ratings", value ?? "");
    return isFailure(column) ? [] : column.cells;
  });
}

/** NaN for what is no number. */
function ratingIn(cell: Cell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && cell.trim() !== "" ? Number(cell) : Number.NaN;
}
