/**
 * A budget of money or hours, spent where it brings most.
 *
 * What an action is worth is uplift × value at stake, and a third of that is the most to spend on it. The uplift
 * is the user's assumption: none is made here.
 */
export interface Candidate {
  /** Hundredths, what the action can move: lifetime or expected value. */
  readonly valueAtStake: number;
  /** Share of it that the action is assumed to bring, in [0, 1]; null ranks the customer without funding. */
  readonly uplift: number | null;
  /** Cost of the action, in the unit of the budget. > 0. */
  readonly cost: number;
  /** Hundredths that a unit of the budget costs: 1 for a budget of money, the hourly rate for one of hours. > 0. */
  readonly price: number;
}

export interface Allocation {
  /** Places of the candidates, the best return first. */
  readonly funded: readonly number[];
  /** Worth it, but the budget ended. */
  readonly beyondBudget: readonly number[];
  /** Costs more than a third of what it would bring, or no uplift is assumed. */
  readonly notWorthIt: readonly number[];
  /** In the unit of the budget. */
  readonly spent: number;
  /** Hundredths that the funded actions are assumed to bring. */
  readonly brings: number;
}

/** Of what an action brings, the most to spend on it. */
const SPEND_SHARE = 1 / 3;

/** Greedy: actions are whole, and one that no longer fits is passed over for the next that does. */
export function allocate(candidates: readonly Candidate[], budget: number): Allocation {
  const worth = ({ valueAtStake, uplift }: Candidate) => (uplift ?? 0) * Math.max(0, valueAtStake);
  const priceOf = ({ cost, price }: Candidate) => cost * price;
  const places = [...candidates.keys()];
  const isWorthIt = (place: number) =>
    priceOf(candidates[place]!) <= SPEND_SHARE * worth(candidates[place]!);
  const gain = (place: number) => worth(candidates[place]!) / priceOf(candidates[place]!);
  const funded: number[] = [];
  const beyondBudget: number[] = [];
  let spent = 0;
  let brings = 0;
  for (const place of places.filter(isWorthIt).sort((a, b) => gain(b) - gain(a) || a - b)) {
    const { cost } = candidates[place]!;
    if (spent + cost > budget) {
      beyondBudget.push(place);
      continue;
    }
    funded.push(place);
    spent += cost;
    brings += worth(candidates[place]!);
  }
  return {
    funded,
    beyondBudget,
    notWorthIt: places.filter((place) => !isWorthIt(place)),
    spent,
    brings,
  };
}
