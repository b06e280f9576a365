/**
 * MBG/NBD: as BG/NBD, but customers can also leave right after their first purchase.
 *
 * [BDF07] Batislam, Denizel & Filiztekin (2007), International Journal of Research in Marketing 24(3), 201–209.
 * [HW07]  Hoppe & Wagner (2007), Marketing ZFP 29 (JRM 2), 75–90, who call it CBG/NBD.
 */
import { bgNbdFamily } from "./bgNbdFamily.ts";
import type { PurchaseModel } from "./purchaseModel.ts";

/** Every purchase is an occasion to leave: x + 1 of them. */
export const mbgNbd: PurchaseModel = bgNbdFamily(1);
