/**
 * The command on a list that is long enough for models: the sample of CDNOW.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { runReport } from "../../../../addon/local/report/runReport.ts";
import { score } from "./scored.ts";

type Report = ReturnType<typeof runReport>;

const orders = "test/fixtures/cdnow-sample-orders.csv";
const folder = mkdtempSync(join(tmpdir(), "tierline-forecast-"));

beforeAll(() => {
  process.env["TIERLINE_STATE"] = folder;
});
afterAll(() => {
  delete process.env["TIERLINE_STATE"];
  rmSync(folder, { recursive: true, force: true });
});

it("chooses by itself, and shows how it would have done", async () => {
  const told = await score(orders, { asOf: null, more: ["--method", "auto"] });
  const { model }: Report = JSON.parse(told.written);
  expect(model.forecast.candidates.length).toBeGreaterThan(1);
  const { backtest } = model.forecast;
  // 1997-01-01 to 1998-06-30 are 545 days.
  expect(backtest?.heldOutDays).toBe(136);
  expect(backtest!.topFifth.predicted).toBeGreaterThan(0.25);
  expect(backtest!.topFifth.predicted).toBeLessThanOrEqual(backtest!.topFifth.perfect);
});

it("follows what was asked for, and asks nothing of the next run", async () => {
  const more = ["--method", "bg-nbd", "--horizon-days", "90", "--annual-discount", "0.1"];
  const told = await score(orders, { asOf: null, more });
  const { model }: Report = JSON.parse(told.written);
  expect(model.forecast).toMatchObject({ method: "bg-nbd", reason: "asked" });
  expect(model.options).toMatchObject({ horizonDays: 90, annualDiscountRate: 0.1 });
  expect(Object.keys(model.forecast.fit!.parameters)).toEqual(["r", "alpha", "a", "b"]);
  const next: Report = JSON.parse((await score(orders, { asOf: null })).written);
  expect(next.model.options).toMatchObject({ method: "auto", horizonDays: 365 });
});
