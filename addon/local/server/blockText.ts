import type { Area } from "../document/cell.ts";
import { shownText } from "../document/shownText.ts";
import type { Tab } from "../document/tab.ts";
import { quoted } from "../page/grid/clipboard.ts";

/** Cells as the clipboard carries them, each as it is shown. */
export function blockText(tab: Tab, { row, column, rows, columns }: Area): string {
  const lines: string[] = [];
  for (let r = row; r < Math.min(row + rows, tab.rows + 1); r++) {
    const texts: string[] = [];
    for (let c = column; c < Math.min(column + columns, tab.columns + 1); c++) {
      texts.push(quoted(shownText(tab.cells.at(r, c), tab.styles.at(r, c).numberFormat)));
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\n");
}
