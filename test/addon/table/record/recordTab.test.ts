import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UNKNOWN } from "#shared/engine/population.ts";
import { customerKey } from "../../../../addon/src/table/cells/customerKey.ts";
import type { RecordedRun } from "../../../../addon/src/table/record/recordedRun.ts";
import { recordTab, runInRecord } from "../../../../addon/src/table/record/recordTab.ts";
import { documentPlan } from "../../../../addon/src/table/tabs/documentPlan.ts";
import { populationOf } from "../../../shared/engine/populations.ts";
import { scoredRunOf, scoredShop } from "../tabs/scoredShop.ts";

const MOST_CHARACTERS_OF_A_CELL_IN_A_FILE = 32_767;

describe("the record of a run", () => {
  it("gives the journey's run back to the last bit", () => {
    const recorded = recordedShop();
    expect(readBack(recorded)).toEqual(recorded);
  });

  it("gives contracts back", () => {
    const shop = recordedShop();
    const { population } = shop.checked;
    const contracts = {
      periodDays: 30,
      periods: population.orderCount.map((_, i) => (i % 3 === 0 ? UNKNOWN : i)),
      hasEnded: Uint8Array.from(population.orderCount, (_, i) => i % 2),
      fee: population.spend.map((spend) => Math.round(spend / 7)),
    };
    const checked = { ...shop.checked, population: { ...population, contracts } };
    expect(readBack({ ...shop, checked })).toEqual({ ...shop, checked });
  });

  it("keeps every name, whatever it looks like", () => {
    const names = [
      "王小明🌸",
      "=1+1",
      "'x",
      "00123",
      "a\nb",
      "  ",
      "\ud83d",
      "|",
      "Ünïcode",
      "=A1",
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.constantFrom(...names), fc.string({ unit: "binary" })), {
          minLength: 1,
          maxLength: 12,
        }),
        (customers) => {
          const recorded = recordedRunOf(customers, (customer) => `key of ${customer}`);
          expect(readBack(recorded)).toEqual(recorded);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("holds 20,000 customers, in cells that a workbook file can hold, under 80 bytes each besides the names", () => {
    const customers = Array.from({ length: 20_000 }, (_, i) => `客户${i}@shop.example`);
    const recorded = recordedRunOf(customers, customerKey);
    const cells = cellsOf(recorded);
    expect(runInRecord(cells)).toEqual(recorded);
    for (const [cell] of cells) {
      expect(cell!.length).toBeLessThanOrEqual(MOST_CHARACTERS_OF_A_CELL_IN_A_FILE);
      expect(cell).not.toMatch(/^[=+\-@']/);
    }
    const bytes = Buffer.byteLength(cells.flat().join(""));
    const names = Buffer.byteLength(JSON.stringify(customers));
    expect((bytes - names) / customers.length).toBeLessThan(80);
  });

  it("cuts no character in two", () => {
    for (const shift of [0, 1]) {
      const customers = Array.from(
        { length: 30 },
        (_, i) => `${i}${"x".repeat(shift)}${"🌸".repeat(2500)}`,
      );
      const recorded = recordedRunOf(customers, customerKey);
      const cells = cellsOf(recorded);
      expect(cells.length).toBeGreaterThan(4);
      for (const [cell] of cells) expect(cell).not.toMatch(/[\ud800-\udbff]$|^\|[\udc00-\udfff]/);
      expect(runInRecord(cells)).toEqual(recorded);
    }
  });

  it("is none when it is damaged, empty or of another version", () => {
    const cells = cellsOf(recordedRunOf(["a", "b", "c"], customerKey));
    expect(runInRecord(null)).toBeNull();
    expect(runInRecord([])).toBeNull();
    expect(runInRecord([[""]])).toBeNull();
    expect(runInRecord([["tierline record 2: 2 811c9dc5"], ["|{}"]])).toBeNull();
    const [head, ...chunks] = cells;
    expect(runInRecord([[head![0]!.replace("record 2", "record 1")], ...chunks])).toBeNull();
    expect(runInRecord([head!, ...chunks.slice(1)])).toBeNull();
    const text = chunks[0]![0]!;
    for (const at of [1, 40, text.length - 1]) {
      const damaged = `${text.slice(0, at)}${text[at] === "1" ? "2" : "1"}${text.slice(at + 1)}`;
      expect(runInRecord([head!, [damaged], ...chunks.slice(1)])).toBeNull();
    }
  });

  it("keeps what the user wrote of customers who left, and nothing of those who are there", () => {
    const run = scoredShop();
    const row = { nextAction: null, due: 45_000, dueFor: "CH", own: [] };
    const rows = new Map([
      ["gone@ex.com", { ...row, owner: "Li", notes: "" }],
      ["silent@ex.com", { ...row, owner: "", notes: "" }],
      ["amy@ex.com", { ...row, owner: "Tom", notes: "" }],
    ]);
    const carried = { rows, ownHeaders: [], sortedAs: null };
    const plan = documentPlan({ ...run, carried }, "en", null);
    const cells = plan.tabs
      .find(({ tab }) => tab === "record")!
      .values.map((line) => line.map(String));
    const kept = runInRecord(cells)!.departed!;
    expect([...kept.rows.keys()]).toEqual(["gone@ex.com"]);
    expect(kept.rows.get("gone@ex.com")!.owner).toBe("Li");
  });
});

/** Without what could be held out of its history, which is not kept. */
function recordedShop(): RecordedRun {
  const { carried: _, ...run } = scoredShop();
  const { population } = run.checked;
  const purchases = { ...population.purchases!, heldOut: null };
  const checked = { ...run.checked, population: { ...population, purchases } };
  return { ...run, checked, language: "zh" };
}

function recordedRunOf(customers: readonly string[], keyOf: (name: string) => string): RecordedRun {
  const rows = customers.map((_, i) => ({
    age: 100 + ((i * 7) % 600),
    inactivity: (i * 13) % 100,
    orderCount: 1 + (i % 9),
    spend: 1000 + ((i * 7919) % 500_000),
    influence: -1,
  }));
  const { carried: _, ...run } = scoredRunOf(populationOf(rows), customers);
  const customerKeys = customers.map(keyOf);
  return {
    ...run,
    checked: { ...run.checked, customerKeys },
    language: "en",
  };
}

function cellsOf(run: RecordedRun): string[][] {
  return recordTab(run).values.map((row) => row.map(String));
}

function readBack(run: RecordedRun): RecordedRun | null {
  return runInRecord(cellsOf(run));
}
