/**
 * The tab of the model, block by block from top to bottom: a title, a hint or none, and what stands below.
 */
import { type Canvas, columnsOf, looks } from "./canvas.ts";
import { PAGE_PIXELS, WIDTHS } from "./chartPlaces.ts";
import { bodyOf, putGrid, putSection, putTable } from "./dashboardBlocks.ts";
import type { ParameterRow, Rows } from "./modelRows.ts";
import type { Area } from "./tabPlan.ts";
import { textLines } from "./textLines.ts";

export interface Block {
  /** Down to the blank row before the next block. */
  readonly rows: number;
  /** @returns The cells below the title and the hint, with their header. */
  readonly put: (page: Canvas, row: number) => Area;
}

/** Sentences, each as many lines as it takes. */
export function textBlock(title: string, texts: readonly string[]): Block {
  const lines = texts.flatMap((text) => textLines(text, PAGE_PIXELS)).map((line) => [line]);
  return blockOf(title, null, lines.length, (page, row) => page.put(row, 1, lines));
}

/** Titles in bold, with a sentence beside each. */
export function cardBlock(
  title: string,
  card: readonly { readonly title: string; readonly text: string }[],
): Block {
  const rows = card.flatMap((line) =>
    textLines(line.text, PAGE_PIXELS - WIDTHS[0]! - MARGIN).map((text, i) => [
      i === 0 ? line.title : "",
      text,
    ]),
  );
  return blockOf(title, null, rows.length, (page, row) => {
    const area = page.put(row, 1, rows);
    page.style(columnsOf(area, 0), { bold: true });
    return area;
  });
}

/** @param formats Of the columns after the first. */
export function tableBlock(
  title: string,
  hint: string | null,
  rows: Rows,
  formats: readonly string[],
): Block {
  return blockOf(title, hint, rows.length, (page, row) => putTableOf(page, row, 1, rows, formats));
}

/** Two tables side by side. @returns The left one. */
export function tablesBlock(
  title: string,
  texts: readonly string[],
  left: { readonly rows: Rows; readonly formats: readonly string[] },
  right: { readonly rows: Rows; readonly formats: readonly string[] },
  rightColumn: number,
): Block {
  const lines = texts.flatMap((text) => textLines(text, PAGE_PIXELS)).map((line) => [line]);
  const height = lines.length + 1 + Math.max(left.rows.length, right.rows.length);
  return blockOf(title, null, height, (page, row) => {
    page.put(row, 1, lines);
    const at = row + lines.length + 1;
    putTableOf(page, at, rightColumn, right.rows, right.formats);
    return putTableOf(page, at, 1, left.rows, left.formats);
  });
}

export function gridBlock(title: string, hint: string, rows: Rows): Block {
  return blockOf(title, hint, rows.length, (page, row) => putGrid(page, row, rows));
}

/** A letter, its value, and in plain words what it says. */
export function parametersBlock(
  title: string,
  header: readonly [string, string, string],
  parameters: readonly ParameterRow[],
): Block {
  const width = PAGE_PIXELS - WIDTHS[0]! - WIDTHS[1]! - MARGIN;
  const body = parameters.flatMap(({ letter, value, text }) =>
    textLines(text, width).map((line, i) => (i === 0 ? [letter, value, line] : ["", "", line])),
  );
  const rows = [header, ...body];
  return blockOf(title, null, rows.length, (page, row) => {
    const table = putTableOf(page, row, 1, rows, [PARAMETER, "@"]);
    page.style(columnsOf(bodyOf(table), 0), { bold: true });
    return table;
  });
}

const PARAMETER = "#,##0.0000";
/** Pixels. What runs on into the next column is cut where the last one ends, and widths are estimates. */
const MARGIN = 30;

function putTableOf(
  page: Canvas,
  row: number,
  column: number,
  rows: Rows,
  formats: readonly string[],
): Area {
  const table = putTable(page, row, column, rows, "@");
  for (const [i, format] of formats.entries()) {
    const cells = columnsOf(bodyOf(table), i + 1);
    page.format(cells, format);
    // A dash stands where the numbers do, and a title where its column's text begins.
    if (format === "@") page.style({ ...columnsOf(table, i + 1), rows: 1 }, { align: "left" });
    else page.style(cells, { align: "right" });
  }
  return table;
}

function blockOf(title: string, hint: string | null, height: number, put: Block["put"]): Block {
  const ahead = hint === null ? 1 : 2;
  return {
    rows: ahead + height + 1,
    put(page, row) {
      putSection(page, row, title);
      if (hint !== null) page.style(page.put(row + 1, 1, [[hint]]), looks.hint);
      return put(page, row + ahead);
    },
  };
}
