/**
 * Why a customer is in their tier, as a code and parameters; the words are made elsewhere.
 *
 * A reason leads with the measure that speaks most for the tier: the highest rank for high and
 * medium, the lowest for low. It turns to when the customer last ordered.
 */
import type { Expectation } from "../clv/closedForm.ts";
import {
  NO_CODE,
  type ReasonLead,
  type ReasonTurn,
  reasonLeads,
  reasonTurns,
  tierCodes,
} from "../codes.ts";
import { MINIMUM_CUSTOMERS } from "../defaults.ts";
import type { Standing } from "../math/standing.ts";
import { type Population, UNKNOWN } from "../population.ts";
import type { Standings } from "../standings.ts";
import type { Compared } from "../summary/compared.ts";

export interface Reasons {
  readonly reasonLead: Uint8Array;
  readonly reasonTurn: Uint8Array;
  readonly reasonAbove: Int32Array;
}

export function reasonsOf(
  population: Population,
  compared: Compared,
  standings: Standings,
  { usualInterval }: Expectation,
  tier: Uint8Array,
): Reasons {
  const { size, orderCount, inactivity } = population;
  const withoutLead = compared.customers < MINIMUM_CUSTOMERS ? TOO_FEW : UNSCORED;
  const reasonLead = new Uint8Array(size).fill(withoutLead);
  const reasonTurn = new Uint8Array(size);
  const reasonAbove = new Int32Array(size);
  const strongest = new Float64Array(size).fill(-Infinity);
  for (const { place, standing } of knownMeasures(standings)) {
    const { below, known, allEqual } = standing;
    const others = Math.max(1, known - 1);
    for (let i = 0; i < size; i++) {
      if (below[i] === UNKNOWN) continue;
      const strength = allEqual ? SILENT : (below[i]! / others) * direction[tier[i]!]!;
      // The first of equals leads.
      if (strength <= strongest[i]!) continue;
      strongest[i] = strength;
      reasonLead[i] = place;
      reasonAbove[i] = below[i]!;
    }
  }
  for (let i = 0; i < size; i++) {
    if (compared.isCompared[i] === 0) reasonLead[i] = PROSPECT;
    else reasonTurn[i] = turnOf(orderCount[i]!, inactivity[i]!, usualInterval[i]!);
  }
  return { reasonLead, reasonTurn, reasonAbove };
}

interface Measure {
  /** In `reasonLeads`. */
  readonly place: number;
  readonly standing: Standing;
}

const placeOfLead = (lead: ReasonLead) => reasonLeads.indexOf(lead);
const placeOfTurn = (turn: ReasonTurn) => reasonTurns.indexOf(turn);
const TOO_FEW = placeOfLead("tooFew");
const PROSPECT = placeOfLead("prospect");
const UNSCORED = placeOfLead("unscored");
const NONE = placeOfTurn("none");
const OVERDUE = placeOfTurn("overdue");
const ON_TIME = placeOfTurn("onTime");
const ONE_ORDER = placeOfTurn("oneOrder");
const DORMANT = placeOfTurn("dormant");
const LOW = tierCodes.indexOf("low");

function knownMeasures({ spend, orders, expected, influence }: Standings): readonly Measure[] {
  return [
    { place: placeOfLead("spend"), standing: spend },
    { place: placeOfLead("orders"), standing: orders },
    { place: placeOfLead("expected"), standing: expected },
    { place: placeOfLead("influence"), standing: influence },
  ].filter(({ standing }) => standing.known > 0);
}

/** Below every rank: a measure in which all are equal leads only where there is no other. */
const SILENT = -2;
/** By tier, "none" included: the lowest rank leads for low, the highest for all others. Looked up, not branched upon. */
const direction = new Float64Array(NO_CODE + 1).fill(1);
direction[LOW] = -1;

function turnOf(orderCount: number, inactivity: number, usualInterval: number): number {
  if (inactivity === UNKNOWN) return NONE;
  if (orderCount === 0) return DORMANT;
  if (orderCount === 1) return ONE_ORDER;
  return inactivity > usualInterval ? OVERDUE : ON_TIME;
}
