import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { populationOf } from "#shared/contract/population.ts";
import { responseOf, type TypedResponse } from "#shared/contract/response.ts";
import { analyse } from "#shared/engine/analyse.ts";
import { runJson } from "../../../lambdas/handlers/runJson.ts";
import { simulatedRequest } from "../simulatedRequest.ts";

const request = simulatedRequest(300);
const scored = responseOf(analyse(populationOf(request), request.options), "0".repeat(32));

describe("a run's JSON", () => {
  it("is byte for byte what JSON.stringify writes of a scored population", () => {
    expect(runJson(scored).toString()).toBe(stringified(scored));
    const kept = { ...scored, keys: request.keys };
    expect(runJson(kept).toString()).toBe(stringified(kept));
  });

  it("is that for any number that a column may hold", () => {
    const code = fc.integer({ min: -1, max: 127 });
    const short = fc.integer({ min: -99_999_999, max: 99_999_999 });
    const wide = fc.integer({ min: -1e15, max: 1e15 });
    const lengths = { minLength: 0, maxLength: 40 };
    fc.assert(
      fc.property(
        fc.array(code, lengths),
        fc.array(short, lengths),
        fc.array(wide, lengths),
        (codes, shorts, wides) => {
          const columns = {
            ...scored.columns,
            tier: Int8Array.from(codes),
            rfm: Int32Array.from(shorts),
            expectedValue: Float64Array.from(wides),
          };
          const run = { ...scored, columns };
          expect(runJson(run).toString()).toBe(stringified(run));
        },
      ),
    );
  });
});

function stringified(run: TypedResponse & { readonly keys?: string }): string {
  const columns = Object.fromEntries(
    Object.entries(run.columns).map(([name, column]) => [name, Array.from(column ?? [])]),
  );
  const { keys, ...rest } = run;
  return JSON.stringify({ ...rest, columns, ...(keys === undefined ? {} : { keys }) });
}
