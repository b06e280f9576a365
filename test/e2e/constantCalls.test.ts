/**
 * A run makes the same number of calls whatever the number of rows: at Google each takes its milliseconds.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openHeadless } from "./headlessRun.ts";
import { type RecordedService, startRecordedService } from "./recordedService.ts";

let service: RecordedService;
beforeAll(async () => {
  service = await startRecordedService(null);
});
afterAll(() => service.close());

/** Orders of customers who have bought four times each, all of whose cells differ in length. */
function orders(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const buyer = `buyer${(i * 7919) % Math.ceil(rows / 4)}@shop.test`;
    const day = new Date(Date.UTC(2024, 6, 1) + ((i * 13) % 360) * 86_400_000);
    return `A-${i},${buyer},${day.toISOString().slice(0, 10)},${(5 + ((i * 37) % 9000) / 100).toFixed(2)}`;
  });
  return ["Order ID,Email,Order date,Total", ...lines, ""].join("\n");
}

it("calls the spreadsheet as often for 20,000 rows as for 100, and the service once", async () => {
  const runs = [];
  for (const rows of [100, 1_000, 20_000]) {
    const bytes = Buffer.from(orders(rows));
    const document = await openHeadless({ name: `${rows}.csv`, bytes }, { service });
    const before = service.exchanges.length;
    const { outcome, spreadsheetCalls } = await document.score({ asOf: "2025-06-30" });
    runs.push({
      rows: outcome.ok ? outcome.dataCheck.lines[0]?.count : outcome.problem.code,
      spreadsheetCalls,
      requests: service.exchanges.length - before,
      sent: document.network.sent().length,
    });
    await document.close();
  }
  const spreadsheetCalls = runs[0]?.spreadsheetCalls;
  expect(spreadsheetCalls).toBeGreaterThan(10);
  expect(runs).toEqual(
    [100, 1_000, 20_000].map((rows) => ({ rows, spreadsheetCalls, requests: 1, sent: 1 })),
  );
});
