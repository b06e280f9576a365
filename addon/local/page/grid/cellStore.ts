/**
 * Cells of the host as the grid needs them: asked for in blocks of rows, kept until the document changes.
 *
 * Few requests are on their way at once, and the newest wish goes first: who drags the thumb through
 * 50,000 rows waits for the place where they stop, not for all that they have passed.
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
const MOST_ON_THE_WAY = 3;

interface StoredBlock {
  readonly version: number;
  readonly rows: readonly (readonly CellView[])[];
}

interface Wish {
  readonly sheet: number;
  readonly block: number;
  readonly version: number;
}

/** @param arrived Called after rows have arrived. */
export function createCellStore(
  read: (sheet: number, row: number, rows: number) => Promise<CellsView>,
  arrived: () => void,
): CellStore {
  const blocks = new Map<string, StoredBlock>();
  const asked = new Map<string, number>();
  let wishes: readonly Wish[] = [];

  function fetchWishes() {
    for (const wish of wishes) {
      if (asked.size >= MOST_ON_THE_WAY) return;
      if (isMissing(wish)) fetchBlock(wish);
    }
  }

  function isMissing({ sheet, block, version }: Wish): boolean {
    const key = keyOf(sheet, block);
    return blocks.get(key)?.version !== version && asked.get(key) !== version;
  }

  function fetchBlock({ sheet, block, version }: Wish) {
    const key = keyOf(sheet, block);
    asked.set(key, version);
    read(sheet, block * BLOCK_ROWS, BLOCK_ROWS)
      .then(({ rows }) => {
        if (asked.get(key) !== version) return fetchWishes(); // the document changed meanwhile
        blocks.delete(key);
        blocks.set(key, { version, rows });
        for (const old of [...blocks.keys()].slice(0, -BLOCKS_KEPT)) blocks.delete(old);
        asked.delete(key);
        arrived();
        fetchWishes();
      })
      .catch(() => {
        // The page says that the host is gone; the next wish asks again.
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
      const first = Math.floor(firstRow / BLOCK_ROWS);
      const last = Math.floor(lastRow / BLOCK_ROWS);
      const inSight = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      // The first block tells the heights of the first rows, and holds frozen ones.
      wishes = [...new Set([...inSight, 0])].map((block) => ({ sheet, block, version }));
      fetchWishes();
    },
  };
}

function keyOf(sheet: number, block: number): string {
  return `${sheet}:${block}`;
}
