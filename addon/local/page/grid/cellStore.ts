/**
 * Cells of the host as the grid needs them: asked for in blocks of rows, kept until the document changes.
 */
import type { CellsView, CellView } from "../../pageApi.ts";

export interface CellStore {
  /** Undefined while the row is on its way. After a change the old row stays until the new one is here. */
  row(sheet: number, row: number): readonly CellView[] | undefined;
  /** Says which rows are in sight, so that they are fetched. */
  want(sheet: number, firstRow: number, lastRow: number, version: number): void;
}

export const BLOCK_ROWS = 200;
/** 24,000 rows: more than anyone scrolls through without looking. */
const BLOCKS_KEPT = 120;

interface StoredBlock {
  readonly version: number;
  readonly rows: readonly (readonly CellView[])[];
}

/** @param arrived Called after rows have arrived. */
export function createCellStore(
  read: (sheet: number, row: number, rows: number) => Promise<CellsView>,
  arrived: () => void,
): CellStore {
  const blocks = new Map<string, StoredBlock>();
  const asked = new Map<string, number>();

  function fetchBlock(sheet: number, block: number, version: number) {
    const key = keyOf(sheet, block);
    if (blocks.get(key)?.version === version || asked.get(key) === version) return;
    asked.set(key, version);
    read(sheet, block * BLOCK_ROWS, BLOCK_ROWS)
      .then(({ rows }) => {
        if (asked.get(key) !== version) return; // the document changed while this was on its way
        blocks.delete(key);
        blocks.set(key, { version, rows });
        for (const old of [...blocks.keys()].slice(0, -BLOCKS_KEPT)) blocks.delete(old);
        arrived();
      })
      .catch(() => {}) // the page says that the host is gone; the next wish asks again
      .finally(() => {
        if (asked.get(key) === version) asked.delete(key);
      });
  }

  return {
    row(sheet, row) {
      const block = Math.floor(row / BLOCK_ROWS);
      const stored = blocks.get(keyOf(sheet, block));
      return stored && (stored.rows[row - block * BLOCK_ROWS] ?? []);
    },
    want(sheet, firstRow, lastRow, version) {
      const last = Math.floor(lastRow / BLOCK_ROWS);
      for (let block = Math.floor(firstRow / BLOCK_ROWS); block <= last; block++) {
        fetchBlock(sheet, block, version);
      }
    },
  };
}

function keyOf(sheet: number, block: number): string {
  return `${sheet}:${block}`;
}
