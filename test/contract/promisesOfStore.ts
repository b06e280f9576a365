/**
 * What every store promises, whatever it is made of and whatever kind of run it keeps.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Clock, Kept, Read, RunPlace, Store, Tenant } from "../../lambdas/ports.ts";

export interface StoreUnderTest<Run extends Kept> {
  readonly store: Store<Run>;
  close(): Promise<void>;
}

/** Runs of the kind that is kept. */
export interface Samples<Run extends Kept> {
  /** Of that many customers; another seed has other numbers. */
  readonly runOf: (customers: number, seed: number, runId: string) => Run;
  /** What else such a run can be, by what it is. */
  readonly odd: readonly (readonly [string, Run])[];
  /** Stores may hold numbers as they like: what they give back must make the same text. */
  readonly json: (run: Run) => Buffer;
}

export const RETENTION_DAYS = 30;
export const place: RunPlace = {
  tenant: "00112233445566ff" as Tenant,
  dataset: "dataset-of-22-letters1",
  runId: "0123456789abcdef0123456789abcdef",
};

/** @param open Gives an empty store that reads this clock. */
export function promisesOfStore<Run extends Kept>(
  name: string,
  open: (clock: Clock) => Promise<StoreUnderTest<Run>>,
  { runOf, odd, json }: Samples<Run>,
): void {
  let now = 0;
  const clock: Clock = { now: () => now, sleep: async () => {} };
  const deadline = () => now + 20_000;
  let opened: StoreUnderTest<Run>;
  const write = (run: Run, at = place) => opened.store.write(at, run, deadline());
  const read = (at = place) => opened.store.read(at, deadline());
  const sample = (customers: number, seed = 1, at = place) => runOf(customers, seed, at.runId);
  beforeAll(async () => {
    now = Date.now();
    opened = await open(clock);
  });
  afterAll(() => opened.close());

  describe(name, () => {
    it("knows nothing at first", async () => {
      expect(await read()).toEqual({ state: "absent", reason: "unknown" });
    });

    it.each([0, 1, 2, 4, 5, 300, 2_000])(
      "gives a run of %i customers back, byte for byte",
      async (size) => {
        const kept = sample(size);
        expect(await write(kept)).toEqual({ isKept: true });
        expect(bytesOf(await read())).toBe(textOf(kept));
      },
    );

    it.each(odd)("gives back %s", async (_, kept) => {
      await write(kept);
      expect(bytesOf(await read())).toBe(textOf(kept));
    });

    it.each<[string, Partial<RunPlace>]>([
      ["tenant", { tenant: "00112233445566fe" as Tenant }],
      ["dataset", { dataset: "dataset-of-22-letters2" }],
      ["run", { runId: "0123456789abcdef0123456789abcdee" }],
    ])("shows a run to no other %s", async (_, other) => {
      await write(sample(5));
      expect(await read({ ...place, ...other })).toEqual({ state: "absent", reason: "unknown" });
    });

    it("keeps two runs of one dataset apart", async () => {
      const other = { ...place, runId: "ffffffffffffffffffffffffffffffff" };
      const [mine, theirs] = [sample(40), sample(40, 2, other)];
      await write(mine);
      await write(theirs, other);
      expect(bytesOf(await read())).toBe(textOf(mine));
      expect(bytesOf(await read(other))).toBe(textOf(theirs));
    });

    it("keeps one whole run when many write it at once", async () => {
      const kept = sample(700);
      const written = await Promise.all(Array.from({ length: 20 }, () => write(kept)));
      expect(written.every(({ isKept }) => isKept)).toBe(true);
      expect(bytesOf(await read())).toBe(textOf(kept));
    });

    it("forgets a run when its time is over, to the second", async () => {
      await write(sample(5));
      const written = now;
      now = written + RETENTION_DAYS * 86_400_000 - 1_000;
      expect(await read()).toMatchObject({ state: "found" });
      now = written + RETENTION_DAYS * 86_400_000 + 1_000;
      expect(await read()).toEqual({ state: "absent", reason: "expired" });
      now = written;
    });
  });

  function bytesOf(found: Read<Run>): string {
    return found.state === "found" ? textOf(found.run) : found.state;
  }

  function textOf(run: Run): string {
    return json(run).toString();
  }
}
