/**
 * BG/NBD: how often a customer buys, and whether they have quietly left.
 *
 * Purchases come at a rate of the customer's own, Gamma(r, alpha) among customers; after each repeat
 * purchase they leave with a chance of their own, Beta(a, b). So whoever bought once is there for certain.
 *
 * [FHL05] Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284.
 */
import { bgNbdFamily } from "./bgNbdFamily.ts";
import type { PurchaseModel } from "./purchaseModel.ts";

/** Each repeat purchase is an occasion to leave: x of them. */
export const bgNbd: PurchaseModel = bgNbdFamily(0);
