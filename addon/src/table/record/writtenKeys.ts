/**
 * Customers' keys as they are kept beside their names: most follow from them.
 */
import { customerKey } from "../cells/customerKey.ts";

/** Place of a customer and their key, where it does not follow from the name. */
export type OddKeys = readonly (readonly [place: number, key: string])[];

export function oddKeysOf(customers: readonly string[], keys: readonly string[]): OddKeys {
  return keys.flatMap((key, place) =>
    key === customerKey(customers[place]!) ? [] : [[place, key] as const],
  );
}

export function keysWith(oddKeys: OddKeys, customers: readonly string[]): readonly string[] {
  const keys = customers.map((customer) => customerKey(customer));
  for (const [place, key] of oddKeys) keys[place] = key;
  return keys;
}
