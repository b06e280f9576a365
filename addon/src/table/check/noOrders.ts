import type { CountedOrders } from "./checkedTable.ts";

/** Where one row is one customer. */
export const noOrders: CountedOrders = {
  customer: new Int32Array(),
  day: new Int32Array(),
  amount: new Float64Array(),
  row: [],
};
