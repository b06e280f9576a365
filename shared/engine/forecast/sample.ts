/**
 * How many customers a model is fitted to and tried on, at most: the first of them, who are a random sample, for
 * customers come in the order of their pseudonyms.
 *
 * The parameters of so many are known to a hundredth or so; whoever is left out is still told their future.
 */
export const MOST_FITTED = 20_000;
