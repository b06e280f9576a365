/**
 * A run makes the same number of calls whatever the number of rows: at Google each takes its milliseconds.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openHeadless } from "./headlessRun.ts";
import { ordersOfRegulars } from "./ordersOfRegulars.ts";
import { type RecordedService, startRecordedService } from "./recordedService.ts";

let service: RecordedService;
beforeAll(async () => {
  service = await startRecordedService(null);
});
afterAll(() => service.close());

/** Both large enough for a forecast that is tried on the past: its tables and charts take calls of their own. */
const SIZES = [5_000, 20_000];

it("calls the spreadsheet no more for 20,000 rows than for 5,000, and the service once", async () => {
  const runs = [];
  for (const rows of SIZES) {
    const bytes = Buffer.from(ordersOfRegulars(rows));
    const document = await openHeadless({ name: `${rows}.csv`, bytes }, { service });
    const before = service.exchanges.length;
    const { outcome, spreadsheetCalls } = await document.score({ asOf: "2025-06-30" });
    runs.push({
      rows: outcome.ok ? outcome.result.dataCheck.lines[0]?.count : outcome.problem.code,
      spreadsheetCalls,
      requests: service.exchanges.length - before,
      sent: document.network.sent().length,
    });
    await document.close();
  }
  expect(runs).toEqual(
    SIZES.map((rows) => ({
      rows,
      spreadsheetCalls: expect.any(Number),
      requests: 1,
      sent: 1,
    })),
  );
  // A few more or less: columns whose widths are equal by chance are set in one call.
  const calls = runs.map(({ spreadsheetCalls }) => spreadsheetCalls);
  expect(Math.min(...calls)).toBeGreaterThan(10);
  expect(Math.max(...calls) - Math.min(...calls)).toBeLessThan(20);
});
