/**
 * How a bench tells what it found: a number against its limit, and a process that fails beyond it.
 */

export interface Ratio {
  /** What was measured, with the two sides when there are two. */
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  /** What is wrong when the limit is passed. */
  readonly otherwise: string;
}

/** Prints a ratio with its limit; beyond it the process ends with an error, once all others are told. */
export function tellRatio({ name, ratio, limit, otherwise }: Ratio): void {
  console.log(`${name} = ${ratio.toFixed(2)} (limit ${limit})`);
  // Not a number passes no limit, and says that nothing was measured.
  if (ratio <= limit) return;
  console.error(`${otherwise}: ${name}`);
  process.exitCode = 1;
}

/** Milliseconds of the fastest call: what else the machine does only ever adds to it. */
export async function fastestOf(calls: number, work: () => unknown): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let call = 0; call < calls; call++) {
    const start = performance.now();
    await work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
