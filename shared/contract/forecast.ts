/**
 * How the future was told, as it crosses the wire on the model card.
 */
import * as z from "zod/mini";
import { fitLimits, fitTroubles } from "../engine/forecast/forecast.ts";
import { methodReasons, methods } from "../engine/forecast/methods.ts";

const finite = z.number();
const count = z.int().check(z.minimum(0));
const finiteOrNull = z.nullable(finite);

export const forecastSchema = z.strictObject({
  method: z.enum(methods),
  reason: z.enum(methodReasons),
  isOn: z.boolean(),
  fit: z.nullable(
    z.strictObject({
      parameters: z.readonly(z.record(z.string(), finite)),
      logCovariance: list(list(finite)),
      logLikelihood: finite,
      customers: count,
      limit: z.enum(fitLimits),
      spend: z.nullable(
        z.strictObject({
          p: finite,
          q: finite,
          gamma: finite,
          logLikelihood: finite,
          customers: count,
          correlation: finite,
        }),
      ),
    }),
  ),
  candidates: list(
    z.strictObject({
      method: z.enum(methods),
      logLikelihood: finiteOrNull,
      heldOutLogLikelihood: finiteOrNull,
      trouble: z.nullable(z.enum(fitTroubles)),
    }),
  ),
  backtest: z.nullable(
    z.strictObject({
      heldOutDays: count,
      customers: count,
      method: z.enum(methods),
      basis: z.enum(["money", "purchases"]),
      topFifth: z.strictObject({ predicted: finite, past: finite, perfect: finite }),
      purchases: z.strictObject({ expected: finite, actual: finite }),
      value: z.strictObject({ expected: finite, actual: finite }),
      coverage: finite,
      activity: list(
        z.strictObject({ chance: finite, expected: finite, actual: finite, customers: count }),
      ),
      weeks: z.strictObject({
        actual: list(finite),
        expected: list(finite),
        seen: count,
      }),
    }),
  ),
});

/** As the engine's interfaces have it. */
function list<Element extends z.core.SomeType>(element: Element) {
  return z.readonly(z.array(element));
}
