/**
 * What holds for every tab of a profit run, whatever stands on it.
 */
import { expect } from "vitest";
import type { Area, ChartPlan, TabPlan } from "../../../../addon/src/table/tabs/tabPlan.ts";

/** Rows below the header whose cells begin with this text, to the next empty one. */
export function rowsBelow(
  plan: TabPlan,
  first: string,
  header = 0,
): readonly (readonly unknown[])[] {
  const found = plan.values.flatMap((row, i) => (row[0] === first ? [i] : []));
  const at = found[header];
  if (at === undefined) throw new Error(`no table begins with ${first}`);
  const end = plan.values.findIndex((row, i) => i > at && row[0] === "");
  return plan.values.slice(at + 1, end < 0 ? undefined : end);
}

export function cellsOf(plan: TabPlan, { row, column, rows }: Area): readonly unknown[] {
  return plan.values.slice(row - 1, row - 1 + rows).map((line) => line[column - 1]);
}

/** One rectangle, no cell that is no value, everything inside it, charts over empty cells and not over one another. */
export function expectSound(plan: TabPlan): void {
  const columns = plan.widths.length;
  for (const row of plan.values) {
    expect(row).toHaveLength(columns);
    for (const cell of row) {
      if (typeof cell === "number")
        expect(Number.isFinite(cell) && !Object.is(cell, -0)).toBe(true);
      else expect(cell).not.toMatch(/^[=+\-@]|undefined|null|NaN|Infinity/);
    }
  }
  const areas = [
    ...plan.formats.map(({ area }) => area),
    ...plan.styles.map(({ area }) => area),
    ...plan.rules.flatMap((rule) => rule.areas),
    ...plan.charts.flatMap(({ ranges }) => ranges),
    ...plan.merges,
  ];
  for (const { row, column, rows, columns: wide } of areas) {
    expect(Math.min(row, column, rows, wide)).toBeGreaterThanOrEqual(1);
    expect(row + rows - 1).toBeLessThanOrEqual(plan.values.length);
    expect(column + wide - 1).toBeLessThanOrEqual(columns);
  }
  for (const { style } of plan.styles) {
    if (style.color !== undefined) expect(style.background).toBeDefined();
  }
  if (plan.headerNotes.length > 0) {
    const header = plan.values[(plan.headerRow ?? 1) - 1]!;
    plan.headerNotes.forEach((note, i) => {
      expect(note.length).toBeGreaterThan(3);
      expect(header[i]).not.toBe("");
    });
  }
  expectFreeCharts(plan);
}

const ROW_PIXELS = 20;

function expectFreeCharts(plan: TabPlan): void {
  const boxes = plan.charts.map((chart) => boxOf(plan, chart));
  plan.values.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (cell === "") return;
      const [left, top] = [leftOf(plan, j), i * ROW_PIXELS];
      const box = { left, top, right: left + plan.widths[j]!, bottom: top + ROW_PIXELS };
      for (const chart of boxes) expect(meet(chart, box), `row ${i + 1}`).toBe(false);
    });
  });
  boxes.forEach((box, i) => {
    for (const other of boxes.slice(i + 1)) expect(meet(box, other)).toBe(false);
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(plan: TabPlan, { at, offset, options }: ChartPlan): Box {
  const left = leftOf(plan, at.column - 1) + offset.x;
  const top = (at.row - 1) * ROW_PIXELS + offset.y;
  return {
    left,
    top,
    right: left + Number(options["width"]),
    bottom: top + Number(options["height"]),
  };
}

function leftOf(plan: TabPlan, column: number): number {
  return plan.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
