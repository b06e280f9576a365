/**
 * Whether chances come true: customers in up to five groups by their chance of being active, what was
 * predicted of each group and what came.
 */
import { exactSum } from "../math/exactSum.ts";
import { standingIn } from "../math/standing.ts";
import type { Backtest } from "./forecast.ts";

const GROUPS = 5;

/**
 * Fifths by chance, lowest first; equal chances stay together where their middle lies, so that a group may be
 * empty and is left out.
 *
 * @param chance Of being active, for those counted.
 * @param chanceOfPurchase Of at least one purchase within the part.
 */
export function activityGroups(
  chance: Float64Array,
  chanceOfPurchase: Float64Array,
  purchases: Int32Array,
  isCounted: Uint8Array,
): Backtest["activity"] {
  const { below, known } = standingIn(chance, isCounted);
  const equals = new Int32Array(known);
  for (let i = 0; i < below.length; i++) if (isCounted[i] === 1) equals[below[i]!]!++;
  const isIn = Array.from({ length: GROUPS }, () => new Uint8Array(below.length));
  const customers = new Int32Array(GROUPS);
  for (let i = 0; i < below.length; i++) {
    if (isCounted[i] === 0) continue;
    const middle = below[i]! + (equals[below[i]!]! - 1) / 2;
    const group = Math.floor((GROUPS * middle) / known);
    isIn[group]![i] = 1;
    customers[group]!++;
  }
  const cameBack = Int32Array.from(purchases, (count) => Number(count > 0));
  const mean = (values: Float64Array | Int32Array, group: number) =>
    exactSum(values, isIn[group]!) / customers[group]!;
  return isIn.flatMap((_, group) =>
    customers[group] === 0
      ? []
      : {
          chance: mean(chance, group),
          expected: mean(chanceOfPurchase, group),
          actual: mean(cameBack, group),
          customers: customers[group]!,
        },
  );
}
