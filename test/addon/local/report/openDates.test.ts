import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { runReport } from "../../../../addon/local/report/runReport.ts";
import { score } from "./scored.ts";

const folder = mkdtempSync(join(tmpdir(), "tierline-open-"));
beforeAll(() => {
  process.env["TIERLINE_STATE"] = folder;
});
afterAll(() => {
  delete process.env["TIERLINE_STATE"];
  rmSync(folder, { recursive: true, force: true });
});

/** No day is above 12: opened as a month-first spreadsheet would, every date would be one already. */
const file = join(folder, "orders.csv");
writeFileSync(
  file,
  [
    "Customer,Date,Amount",
    ...["Ann,01/12/2026", "Ben,12/01/2026", "Cy,05/11/2026", "Di,11/05/2026", "Ed,08/10/2026"].map(
      (order) => `${order},"1,050"`,
    ),
  ].join("\n"),
);

it.each(["day-first", "month-first"])(
  "reads every row of an opened file as the user says: %s",
  async (order) => {
    const more = ["--date-order", order, "--decimal-mark", "."];
    const told = await score(file, { asOf: "2026-11-22", more });
    const report: ReturnType<typeof runReport> = JSON.parse(told.written);
    const revenue = report.customers.reduce((sum, each) => sum + Number(each.revenue), 0);
    expect(revenue).toBe(4 * 1050);
    const left = order === "day-first" ? "Ann" : "Ben";
    expect(report.customers.map(({ customer }) => customer)).not.toContain(left);
  },
);

it.each([
  [["--decimal-mark", "."], "--date-order"],
  [["--date-order", "day-first"], "--decimal-mark"],
])("asks for what is open, with %j given", async (more, option) => {
  const told = await score(file, { asOf: "2026-11-22", more });
  expect(told.code).toBe(1);
  expect(told.lines.join("\n")).toContain(option);
});

it("scores the sample of revenue and cost, whose only date is a month", async () => {
  const told = await score("addon/local/samples/finance.csv", { asOf: null });
  const report: ReturnType<typeof runReport> = JSON.parse(told.written);
  expect(report.customers).toHaveLength(12);
  expect(report.customers[0]).toMatchObject({ customer: "Aurora Hotels", tierCode: "high" });
  expect(told.lines.join("\n")).not.toContain("45 days");
});
