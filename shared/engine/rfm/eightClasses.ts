/**
 * The Chinese eight-class view: each of R, F and M is high or low against the customers' mean.
 */
import { type EightClassCode, eightClassCodes, NO_CODE } from "../codes.ts";
import { exactStep } from "../math/exactStep.ts";
import { roundHalfUp } from "../math/roundHalfUp.ts";
import type { Population } from "../population.ts";
import type { RfmScores } from "./scores.ts";

export interface EightClasses {
  /** Places in `eightClassCodes`; `NO_CODE` unless R, F and M are all known. */
  readonly eightClass: Uint8Array;
  /** Days, orders, hundredths; 0 where nobody's is known. */
  readonly means: {
    readonly inactivity: number;
    readonly orderCount: number;
    readonly spend: number;
  };
}

/** Strictly better than the mean is high; who is exactly average is low. */
export function eightClassesOf(population: Population, { r, f, m }: RfmScores): EightClasses {
  const { size, inactivity, orderCount, spend } = population;
  const means = {
    inactivity: meanOfScored(inactivity, r),
    orderCount: meanOfScored(orderCount, f),
    spend: meanOfScored(spend, m),
  };
  const eightClass = new Uint8Array(size).fill(NO_CODE);
  for (let i = 0; i < size; i++) {
    if (r[i] === 0 || f[i] === 0 || m[i] === 0) continue;
    const isImportant = spend[i]! > means.spend ? 4 : 0;
    const isRecent = inactivity[i]! < means.inactivity ? 2 : 0;
    const isOften = orderCount[i]! > means.orderCount ? 1 : 0;
    eightClass[i] = placeByHighs[isImportant + isRecent + isOften]!;
  }
  return { eightClass, means };
}

/** By important (4) + recent (2) + often (1). */
const codeByHighs: readonly EightClassCode[] = ["GW", "GK", "GD", "GV", "IW", "IK", "ID", "IV"];
const placeByHighs = codeByHighs.map((code) => eightClassCodes.indexOf(code));

function meanOfScored(column: Int32Array | Float64Array, scores: Uint8Array): number {
  const step = column instanceof Float64Array ? exactStep(column) : 1;
  let steps = 0;
  let scored = 0;
  for (let i = 0; i < column.length; i++) {
    if (scores[i] === 0) continue;
    steps += roundHalfUp(column[i]! / step);
    scored++;
  }
  return scored === 0 ? 0 : (steps * step) / scored;
}
