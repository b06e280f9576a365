/**
 * Why a customer is in their tier, as a code and parameters; the words are made elsewhere.
 *
 * A reason leads with the measure that speaks most for the tier: the highest rank for high and
 * medium, the lowest for low. It turns to when the customer last ordered.
 */
import type { Expectation } from "../clv/closedForm.ts";
import { type ReasonLead, type ReasonTurn, reasonLeads, reasonTurns, tierCodes } from "../codes.ts";
import { percentRank, type Standing } from "../math/standing.ts";
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
  const { size } = population;
  const known = knownMeasures(standings);
  const telling = known.filter(({ standing }) => !standing.allEqual);
  const reasonLead = new Uint8Array(size).fill(TOO_FEW);
  const reasonTurn = new Uint8Array(size);
  const reasonAbove = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    if (compared.isCompared[i] === 0) {
      reasonLead[i] = PROSPECT;
      continue;
    }
    reasonTurn[i] = turnOf(population.orderCount[i]!, population.inactivity[i]!, usualInterval[i]!);
    const lowestLeads = tier[i] === LOW;
    // A measure in which all are equal says nothing of one of them, unless there is no other.
    const leading =
      leadingMeasure(telling, i, lowestLeads) ?? leadingMeasure(known, i, lowestLeads);
    if (leading === undefined) continue;
    reasonLead[i] = leading.place;
    reasonAbove[i] = leading.standing.below[i]!;
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

/** The first of equals; undefined when nothing of this customer is known. */
function leadingMeasure(
  measures: readonly Measure[],
  customer: number,
  lowestLeads: boolean,
): Measure | undefined {
  let leading: Measure | undefined;
  let leadingRank = 0;
  for (const measure of measures) {
    if (measure.standing.below[customer] === UNKNOWN) continue;
    const rank = percentRank(measure.standing, customer);
    if (leading !== undefined && (lowestLeads ? rank >= leadingRank : rank <= leadingRank))
      continue;
    leading = measure;
    leadingRank = rank;
  }
  return leading;
}

function turnOf(orderCount: number, inactivity: number, usualInterval: number): number {
  if (inactivity === UNKNOWN) return NONE;
  if (orderCount === 0) return DORMANT;
  if (orderCount === 1) return ONE_ORDER;
  return inactivity > usualInterval ? OVERDUE : ON_TIME;
}
