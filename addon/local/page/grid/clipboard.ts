/**
 * Cells as the clipboard carries them: tabs between cells, line ends between rows.
 */
import type { CellView } from "../../pageApi.ts";
import type { Block } from "./selection.ts";

/** More cells than this would hold up the page; the first rows are copied. */
const MAX_ROWS = 5000;

export function copiedText(
  block: Block,
  cellAt: (row: number, column: number) => CellView | undefined,
): string {
  const lines: string[] = [];
  for (let row = block.row; row < block.row + Math.min(block.rows, MAX_ROWS); row++) {
    const texts: string[] = [];
    for (let column = block.column; column < block.column + block.columns; column++) {
      texts.push(quoted(cellAt(row, column)?.text ?? ""));
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

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
