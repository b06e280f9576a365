/**
 * Cells as the clipboard carries them: tabs between cells, line ends between rows.
 */
import type { CellView } from "../../pageApi.ts";
import type { Block } from "./selection.ts";

/** Null when a row of the block is not here yet. */
export function copiedText(
  block: Block,
  rowAt: (row: number) => readonly CellView[] | undefined,
): string | null {
  const lines: string[] = [];
  for (let row = block.row; row < block.row + block.rows; row++) {
    const cells = rowAt(row);
    if (cells === undefined) return null;
    const texts: string[] = [];
    for (let column = block.column; column < block.column + block.columns; column++) {
      texts.push(quoted(cells[column]?.text ?? ""));
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\n");
}

/** Text of the clipboard → rows of cells; quotes hold tabs, line ends and doubled quotes. */
export function pastedTexts(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const parts = body.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g);
  for (const [whole, inQuotes, plain, end] of parts) {
    rows[rows.length - 1]!.push(inQuotes?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
    if (end === "" || whole === "") break;
  }
  return rows;
}

/** One cell of text for the clipboard. */
export function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The cells that a paste fills: the selection when the copied block fits into it a whole number of times,
 * else one copy at its corner.
 */
export function pastedBlock(selected: Block, copied: Pick<Block, "rows" | "columns">): Block {
  const repeats = selected.rows % copied.rows === 0 && selected.columns % copied.columns === 0;
  return repeats ? selected : { ...selected, rows: copied.rows, columns: copied.columns };
}
