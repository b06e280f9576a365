import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import { languages } from "#shared/words/language.ts";
import type { Cell } from "../../../../addon/src/table/selectedTable.ts";
import { check, tableOf } from "../tables.ts";

const headers = [
  ...[
    "Customer",
    "Date",
    "Amount",
    "Order ID",
    "Status",
    "Currency",
    "Refund",
    "Email",
    "客户",
    "日期",
  ],
  ...["金额", "Orders", "Last order", "First order", "Revenue", "NPS", "", "Quantity", "__proto__"],
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    "",
    "amy",
    "ben",
    "2025-06-01",
    "1/2/2025",
    "#N/A",
    "paid",
    "USD",
    "EUR",
    "$5",
  ),
  fc.constantFrom<Cell>("constructor", "__proto__", "1,234", "２０２５年６月１日", "-", '="7"'),
  fc.integer({ min: -5, max: 60_000 }),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.string(),
);

describe("any table at all", () => {
  it("is either understood, with facts that the engine's domain holds, or explained", () => {
    let understood = 0;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(headers, { minLength: 2, maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }),
        (header, rows) => {
          const outcome = check(tableOf([header, ...rows]));
          if (isProblem(outcome)) {
            for (const language of languages) {
              expect(explain(outcome, language).what).not.toMatch(/undefined|NaN/);
            }
            return;
          }
          understood++;
          const { population, customers, customerKeys, asOf } = outcome;
          const { size, age, inactivity, orderCount, spend, influence } = population;
          expect([customers.length, customerKeys.length, spend.length]).toEqual([size, size, size]);
          expect(new Set(customerKeys).size).toBe(size);
          expect(customers).not.toContain("");
          expect(Number.isInteger(asOf)).toBe(true);
          for (let i = 0; i < size; i++) {
            expect(Number.isSafeInteger(spend[i])).toBe(true);
            for (const column of [age, inactivity, orderCount]) {
              expect(column[i]).toBeGreaterThanOrEqual(-1);
            }
            expect([-1, 0, 50, 100]).toContain(influence[i]);
            if (age[i]! >= 0 && inactivity[i]! >= 0 && orderCount[i]! > 0) {
              expect(age[i]).toBeGreaterThanOrEqual(inactivity[i]!);
            }
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(understood).toBeGreaterThan(200);
  });
});
