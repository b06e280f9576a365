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
    inactivity: meanOfWhole(inactivity, r),
    orderCount: meanOfWhole(orderCount, f),
    spend: meanOfMoney(spend, m),
  };
  const eightClass = new Uint8Array(size).fill(NO_CODE);
  for (let i = 0; i < size; i++) {
    if (r[i] === 0 || f[i] === 0 || m[i] === 0) continue;
    // Arithmetic, not branches: each would be guessed wrong for every other customer.
    const isImportant = Number(spend[i]! > means.spend);
    const isRecent = Number(inactivity[i]! < means.inactivity);
    const isOften = Number(orderCount[i]! > means.orderCount);
    eightClass[i] = placeByHighs[4 * isImportant + 2 * isRecent + isOften]!;
  }
  return { eightClass, means };
}

/** By important (4) + recent (2) + often (1). */
const codeByHighs: readonly EightClassCode[] = ["GW", "GK", "GD", "GV", "IW", "IK", "ID", "IV"];
const placeByHighs = Uint8Array.from(codeByHighs.map((code) => eightClassCodes.indexOf(code)));

/** Days and orders are whole: their sum is exact as it is. */
function meanOfWhole(column: Int32Array, scores: Uint8Array): number {
  let sum = 0;
  let scored = 0;
  for (let i = 0; i < column.length; i++) {
    if (scores[i] === 0) continue;
    sum += column[i]!;
    scored++;
  }
  return scored === 0 ? 0 : sum / scored;
}

function meanOfMoney(column: Float64Array, scores: Uint8Array): number {
  const step = exactStep(column);
  let steps = 0;
  let scored = 0;
  for (let i = 0; i < column.length; i++) {
    if (scores[i] === 0) continue;
    steps += roundHalfUp(column[i]! / step);
    scored++;
  }
  return scored === 0 ? 0 : (steps * step) / scored;
}
