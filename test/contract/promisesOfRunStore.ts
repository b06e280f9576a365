/**
 * What every store of runs promises, whatever it is made of.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { populationOf } from "#shared/contract/population.ts";
import { responseOf } from "#shared/contract/response.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { analyse } from "#shared/engine/analyse.ts";
import { runJson } from "../../lambdas/handlers/runJson.ts";
import type { Clock, KeptRun, Read, RunPlace, RunStore, Tenant } from "../../lambdas/ports.ts";
import { simulatedRequest } from "../lambdas/simulatedRequest.ts";

export interface StoreUnderTest {
  readonly runs: RunStore;
  close(): Promise<void>;
}

export const RETENTION_DAYS = 30;
const place: RunPlace = {
  tenant: "00112233445566ff" as Tenant,
  dataset: "dataset-of-22-letters1",
  runId: "0123456789abcdef0123456789abcdef",
};

/** @param open Gives an empty store that reads this clock. */
export function promisesOfRunStore(
  name: string,
  open: (clock: Clock) => Promise<StoreUnderTest>,
): void {
  let now = 0;
  const clock: Clock = { now: () => now, sleep: async () => {} };
  const deadline = () => now + 20_000;
  let store: StoreUnderTest;
  beforeAll(async () => {
    now = Date.now();
    store = await open(clock);
  });
  afterAll(() => store.close());

  describe(`${name} as a store of runs`, () => {
    it("knows nothing at first", async () => {
      const found = await store.runs.read(place, deadline());
      expect(found).toEqual({ state: "absent", reason: "unknown" });
    });

    it.each([0, 1, 2, 4, 5, 300, 2_000])(
      "gives a run of %i customers back, byte for byte",
      async (size) => {
        const kept = runOf(simulatedRequest(size));
        expect(await store.runs.write(place, kept, deadline())).toEqual({ isKept: true });
        const found = await store.runs.read(place, deadline());
        expect(bytesOf(found)).toBe(bytesOf(kept));
      },
    );

    it("gives back numbers at the ends of their ranges", async () => {
      const { columns, ...request } = simulatedRequest(6);
      const spend = [1e15, -1e15, 0, 1, -1, 123_456_789_012_345];
      const kept = runOf({ ...request, columns: { ...columns, spend } });
      await store.runs.write(place, kept, deadline());
      const found = await store.runs.read(place, deadline());
      expect(bytesOf(found)).toBe(bytesOf(kept));
    });

    it("gives back a run without money, without expected values", async () => {
      const { columns, ...request } = simulatedRequest(50);
      const { spend: _, ...others } = columns;
      const kept = runOf({ ...request, columns: others });
      expect(kept.columns.expectedValue).toBeUndefined();
      await store.runs.write(place, kept, deadline());
      const found = await store.runs.read(place, deadline());
      expect(bytesOf(found)).toBe(bytesOf(kept));
    });

    it.each<[string, Partial<RunPlace>]>([
      ["tenant", { tenant: "00112233445566fe" as Tenant }],
      ["dataset", { dataset: "dataset-of-22-letters2" }],
      ["run", { runId: "0123456789abcdef0123456789abcdee" }],
    ])("shows a run to no other %s", async (_, other) => {
      await store.runs.write(place, runOf(simulatedRequest(5)), deadline());
      const found = await store.runs.read({ ...place, ...other }, deadline());
      expect(found).toEqual({ state: "absent", reason: "unknown" });
    });

    it("keeps two runs of one dataset apart", async () => {
      const other = { ...place, runId: "ffffffffffffffffffffffffffffffff" };
      const [mine, theirs] = [runOf(simulatedRequest(40)), runOf(simulatedRequest(40, 2), other)];
      await store.runs.write(place, mine, deadline());
      await store.runs.write(other, theirs, deadline());
      expect(bytesOf(await store.runs.read(place, deadline()))).toBe(bytesOf(mine));
      expect(bytesOf(await store.runs.read(other, deadline()))).toBe(bytesOf(theirs));
    });

    it("keeps one whole run when many write it at once", async () => {
      const kept = runOf(simulatedRequest(700));
      const written = await Promise.all(
        Array.from({ length: 20 }, () => store.runs.write(place, kept, deadline())),
      );
      expect(written.every(({ isKept }) => isKept)).toBe(true);
      expect(bytesOf(await store.runs.read(place, deadline()))).toBe(bytesOf(kept));
    });

    it("forgets a run when its time is over, to the second", async () => {
      await store.runs.write(place, runOf(simulatedRequest(5)), deadline());
      const written = now;
      now = written + RETENTION_DAYS * 86_400_000 - 1_000;
      expect(await store.runs.read(place, deadline())).toMatchObject({ state: "found" });
      now = written + RETENTION_DAYS * 86_400_000 + 1_000;
      expect(await store.runs.read(place, deadline())).toEqual({
        state: "absent",
        reason: "expired",
      });
      now = written;
    });
  });
}

/** Stores may hold numbers as they like: what they give back must make the same text. */
function bytesOf(run: KeptRun | Read<KeptRun>): string {
  if (!("state" in run)) return runJson(run).toString();
  return run.state === "found" ? runJson(run.run).toString() : run.state;
}

export function runOf(request: RunRequest, { runId }: Pick<RunPlace, "runId"> = place): KeptRun {
  const response = responseOf(analyse(populationOf(request), request.options), runId);
  return { ...response, keys: request.keys };
}
