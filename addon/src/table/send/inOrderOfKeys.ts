export interface OrderedKeys {
  /** Places of the pseudonyms in ascending order. */
  readonly order: Int32Array;
  /** In that order, one behind the other. */
  readonly keys: string;
}

/** As requests list their customers, so that the sheet's row order does not cross the wire. */
export function inOrderOfKeys(pseudonyms: readonly string[]): OrderedKeys {
  // Compared as code units, not by a locale: the alphabet is in ASCII order.
  const order = Int32Array.from(pseudonyms.keys()).sort((a, b) => {
    if (pseudonyms[a]! === pseudonyms[b]!) return 0;
    return pseudonyms[a]! < pseudonyms[b]! ? -1 : 1;
  });
  const keys = Array.from(order, (place) => pseudonyms[place]!);
  for (let i = 1; i < keys.length; i++) {
    // Two rows of one customer, which the table's check has merged or refused: 96 bits do not meet by chance.
    if (keys[i] === keys[i - 1]) throw new Error("two customers share one pseudonym");
  }
  return { order, keys: keys.join("") };
}
