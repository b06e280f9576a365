/**
 * Value-based price band: what the next best alternative costs, and what ours is worth more or less.
 *
 * @see Nagle & Müller (2018), The Strategy and Tactics of Pricing, 6th ed., ch. 2: economic value estimation.
 */
export interface PriceBand {
  /** The lowest price worth taking: cost. */
  readonly floor: number;
  /** Reference price + the share of the differentiation value that is asked for. */
  readonly price: number;
  /** Reference price + all of it: nobody gains above. */
  readonly ceiling: number;
}

/**
 * @param differentiation What ours is worth more than the reference, in money; may be negative.
 * @param share In [0, 1]: of the differentiation, what we ask for; the rest is the customer's reason to buy.
 */
export function priceBand(
  cost: number,
  reference: number,
  differentiation: number,
  share: number,
): PriceBand {
  return {
    floor: cost,
    price: reference + differentiation * share,
    ceiling: reference + differentiation,
  };
}
