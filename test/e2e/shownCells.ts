/**
 * The cells of the sheet as its reader sees them: what stands in the page, not what the host holds.
 */
import type { Page } from "playwright-core";
import { expect } from "vitest";

export interface ShownCells {
  /** Undefined where the page draws nothing. @param row From 1. @param column From 1. */
  text(row: number, column: number): string | undefined;
  /** Row and column, from 1, of the first cell that reads so. */
  placeOf(text: string): readonly [row: number, column: number];
  readonly texts: readonly string[];
}

export async function shownCellsOf(page: Page): Promise<ShownCells> {
  const cells = await settledCells(page);
  const byPlace = new Map(cells.map(({ row, column, text }) => [`${row}:${column}`, text]));
  return {
    text: (row, column) => byPlace.get(`${row}:${column}`),
    placeOf: (text) => {
      const cell = cells.find((each) => each.text === text);
      expect(cell, `a cell that reads ${text}`).toBeDefined();
      return [cell?.row ?? 0, cell?.column ?? 0];
    },
    texts: cells.map(({ text }) => text),
  };
}

/** Cells come in blocks: read when two looks see the same, and something. */
async function settledCells(page: Page) {
  let before = "";
  for (;;) {
    const cells = await page.locator(".grid [role=gridcell]").evaluateAll((boxes) =>
      boxes.map((box) => ({
        row: Number(box.parentElement?.getAttribute("data-row")),
        column: Number(box.getAttribute("aria-colindex")),
        text: box.textContent ?? "",
      })),
    );
    const now = JSON.stringify(cells);
    if (now === before && cells.some(({ text }) => text !== "")) return cells;
    before = now;
    await page.waitForTimeout(80);
  }
}
