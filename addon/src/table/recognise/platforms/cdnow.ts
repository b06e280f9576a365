import type { Layout } from "./layout.ts";

export const cdnow: readonly Layout[] = [
  {
    name: "CDNOW",
    kind: "orders",
    // Here `master_id` names the customer in another sample, and `id` in this one.
    signature: ["master_id", "id", "date", "sales"],
    headers: { customer: ["id"], date: ["date"], money: ["sales"] },
  },
];
