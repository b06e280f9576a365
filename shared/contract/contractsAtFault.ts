import { UNKNOWN } from "../engine/population.ts";
import type { RunRequest } from "./run.ts";

/** The path of a column of contracts that contradicts itself; null when there is none. */
export function contractsAtFault({ columns }: RunRequest): string | null {
  const { periods, hasEnded, fee } = columns;
  if (periods === undefined || hasEnded === undefined || fee === undefined) return null;
  for (let i = 0; i < periods.length; i++) {
    // A contract has begun its first period on its first day.
    if (periods[i] === 0) return "columns.periods";
    if (periods[i] !== UNKNOWN) continue;
    if (hasEnded[i] !== 0) return "columns.hasEnded";
    if (fee[i] !== 0) return "columns.fee";
  }
  return null;
}
