import { expect, it } from "vitest";
import type { FixedThresholds } from "#shared/engine/analysis.ts";
import { parseRunRequest } from "../../../lambdas/handlers/parseRunRequest.ts";
import { postEvent } from "../gatewayCall.ts";
import { simulatedRequest } from "../simulatedRequest.ts";

const own: FixedThresholds = {
  recency: [30, 60, 90, 180],
  orders: [6, 4, 3, 2],
  spend: [500_00, 200_00, 100_00, -50_00],
};

it("takes a user's own limits", () => {
  expect(parsedWith(own)).toMatchObject({ ok: true, request: { options: { thresholds: own } } });
});

it.each<[string, unknown, string]>([
  ["days that do not rise", { ...own, recency: [30, 30, 90, 180] }, ".recency"],
  ["days below zero", { ...own, recency: [-1, 30, 90, 180] }, ".recency.0"],
  ["three limits", { ...own, recency: [30, 60, 90] }, ".recency"],
  ["five limits", { ...own, recency: [30, 60, 90, 180, 365] }, ".recency"],
  ["orders that do not fall", { ...own, orders: [2, 3, 4, 5] }, ".orders"],
  ["no order as a limit", { ...own, orders: [3, 2, 1, 0] }, ".orders.3"],
  ["fractions of money", { ...own, spend: [4.5, 3, 2, 1] }, ".spend.0"],
  ["equal money", { ...own, spend: [4, 4, 2, 1] }, ".spend"],
  ["no limits for money", { recency: own.recency, orders: own.orders }, ".spend"],
  ["limits for something else", { ...own, colour: [1, 2, 3, 4] }, ".colour"],
  ["nothing said of them", undefined, ""],
])("refuses %s and names the place", (_, thresholds, place) => {
  expect(parsedWith(thresholds)).toEqual({
    ok: false,
    problem: { code: "input.malformedRequest", path: `options.thresholds${place}` },
  });
});

function parsedWith(thresholds: unknown) {
  const sound = simulatedRequest(4);
  const request = { ...sound, options: { ...sound.options, thresholds } };
  return parseRunRequest(postEvent(JSON.stringify(request)));
}
