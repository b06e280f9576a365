/** Lengths as CSS wants them: { left: 3 } → { left: "3px" }. */
export function pixels<Name extends string>(
  lengths: Readonly<Record<Name, number>>,
): Record<Name, string> {
  return Object.fromEntries(
    Object.entries<number>(lengths).map(([name, length]) => [name, `${length}px`]),
  ) as Record<Name, string>;
}
