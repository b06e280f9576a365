/**
 * How the customers stand on their tab, from top to bottom.
 */
import type { ScoredRun } from "./scoredRun.ts";

/**
 * Places in the scores: as the user sorted the tab, those who are new to it after them; else in our own order.
 */
export function customersInOrder(run: ScoredRun): Int32Array {
  const own = ownOrder(run);
  const { sortedAs } = run.carried;
  if (sortedAs === null) return own;
  const rank = new Map(sortedAs.map((key, i) => [key, i]));
  const rankOf = (place: number) =>
    rank.get(run.checked.customerKeys[run.order[place]!]!) ?? sortedAs.length;
  // The sort is stable: the new ones keep our order.
  return own.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Highest score first, those without one last, equals by the customer's text. */
function ownOrder({
  scores,
  order,
  checked,
}: Pick<ScoredRun, "scores" | "order" | "checked">): Int32Array {
  const customerAt = (place: number) => checked.customers[order[place]!]!;
  return Int32Array.from(order.keys()).sort((a, b) => {
    const difference = scores.valueScore[b]! - scores.valueScore[a]!;
    if (difference !== 0) return difference;
    // By code units: a host's locale would sort another way on another machine.
    return customerAt(a) < customerAt(b) ? -1 : 1;
  });
}
