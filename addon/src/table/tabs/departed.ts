import type { CarriedOver, CarriedRow } from "./carriedOver.ts";
import type { ScoredRun } from "./scoredRun.ts";

/** What the user wrote of customers who are no longer in the table, by customer key. */
export function departedOf({ carried, checked }: ScoredRun): CarriedOver["rows"] {
  if (carried.rows.size === 0) return carried.rows;
  const present = new Set(checked.customerKeys);
  return new Map([...carried.rows].filter(([key, row]) => !present.has(key) && saysAnything(row)));
}

function saysAnything({ owner, notes, nextAction, own }: CarriedRow): boolean {
  return owner !== "" || notes !== "" || nextAction !== null || own.some((cell) => cell !== "");
}
