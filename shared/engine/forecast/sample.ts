/**
 * How many customers a model is fitted to and tried on, at most: the first of them, who are a random sample, for
 * customers come in the order of their pseudonyms.
 *
 * The total that so many lead to expect is known to a hundredth; whoever is left out is still told their future.
 */
export const MOST_FITTED = 20_000;
