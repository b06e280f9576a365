import { describe, expect, it } from "vitest";
import { populationOf } from "#shared/contract/population.ts";
import { responseOf } from "#shared/contract/response.ts";
import { runResponseSchema } from "#shared/contract/run.ts";
import { scoreColumnsOf, scoresOf } from "#shared/contract/scores.ts";
import { analyse } from "#shared/engine/analyse.ts";
import type { Scores } from "#shared/engine/analysis.ts";
import { NO_CODE } from "#shared/engine/codes.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { UNKNOWN } from "#shared/engine/population.ts";
import { runJson } from "../../../lambdas/handlers/runJson.ts";
import { simulatedRequest } from "../../lambdas/simulatedRequest.ts";

/** One customer, whose every number is chosen by the test. */
const lone: Scores = {
  r: Uint8Array.of(5),
  f: Uint8Array.of(4),
  m: Uint8Array.of(3),
  segment: Uint8Array.of(1),
  eightClass: Uint8Array.of(7),
  flags: Uint8Array.of(3),
  usualInterval: Float64Array.of(61.64),
  chanceActive: Float64Array.of(0.62996),
  expectedOrders: Float64Array.of(2.28),
  expectedOrdersLow: Float64Array.of(1.11),
  expectedOrdersHigh: Float64Array.of(3.65),
  expectedSpend: Float64Array.of(19_838.3),
  expectedValue: Float64Array.of(45_231.5),
  expectedValueLow: Float64Array.of(22_012.4),
  expectedValueHigh: Float64Array.of(72_299.9),
  valueScore: Float64Array.of(94.3),
  tier: Uint8Array.of(2),
  confidence: Uint8Array.of(5),
  reasonLead: Uint8Array.of(0),
  reasonTurn: Uint8Array.of(1),
  reasonAbove: Int32Array.of(11),
};

describe("scores on the wire", () => {
  it("are whole numbers at the contract's scales", () => {
    const columns = scoreColumnsOf(lone);
    const numbers = Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, column?.[0]]),
    );
    expect(numbers).toEqual({
      rfm: 543,
      segment: 1,
      eightClass: 7,
      flags: 3,
      usualInterval: 616,
      chanceActive: 6300,
      expectedOrders: 22_800,
      expectedOrdersLow: 111,
      expectedOrdersHigh: 365,
      expectedSpend: 19_838,
      expectedValue: 45_232,
      expectedValueLow: 22_012,
      expectedValueHigh: 72_300,
      valueScore: 943,
      tier: 2,
      confidence: 5,
      reasonLead: 0,
      reasonTurn: 1,
      reasonAbove: 11,
    });
  });

  it("say −1 for what a customer lacks, and only for that", () => {
    const lacking = scoreColumnsOf({
      ...lone,
      segment: Uint8Array.of(NO_CODE),
      tier: Uint8Array.of(NO_CODE),
      chanceActive: Float64Array.of(UNKNOWN),
      valueScore: Float64Array.of(UNKNOWN),
      expectedValueLow: Float64Array.of(-1.2),
    });
    expect(lacking.segment[0]).toBe(-1);
    expect(lacking.tier[0]).toBe(-1);
    expect(lacking.chanceActive[0]).toBe(-1);
    expect(lacking.valueScore[0]).toBe(-1);
    expect(lacking.expectedValueLow?.[0]).toBe(0);
  });

  it("keep absurd amounts whole", () => {
    const absurd = scoreColumnsOf({ ...lone, expectedValue: Float64Array.of(3e20) });
    expect(absurd.expectedValue?.[0]).toBe(1e15);
  });

  it("leave expected values out when nobody has one", () => {
    const unknown = Float64Array.of(UNKNOWN);
    const columns = scoreColumnsOf({
      ...lone,
      expectedValue: unknown,
      expectedValueLow: unknown,
      expectedValueHigh: unknown,
    });
    expect(Object.keys(columns)).not.toContain("expectedValue");
  });

  it("come back as they were, to the scale", () => {
    const request = simulatedRequest(500);
    const sent = responseOf(analyse(populationOf(request), defaultOptions), "0".repeat(32));
    const received = runResponseSchema.parse(JSON.parse(runJson(sent).toString()));
    const scores = scoresOf(received.columns);
    expect(scoreColumnsOf(scores)).toEqual(sent.columns);
  });
});
