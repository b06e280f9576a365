/**
 * A small workbook with everything that changes how a cell looks: notes, colours, joined and frozen cells, rules.
 */
import { writeCell } from "../../../../../addon/local/document/editCells.ts";
import { WorkbookDocument } from "../../../../../addon/local/document/workbookDocument.ts";
import { writeXlsx } from "../../../../../addon/local/workbook/writeXlsx.ts";

export async function notedWorkbook(): Promise<Buffer> {
  const document = new WorkbookDocument("noted", "noted", "UTC");
  const tab = document.addTab("People");
  const rows = [
    ["Name", "City", "Tier", "Amount", "Joined cells over three"],
    ["Ana", "Rome", "High", 12.5, ""],
    ["Ben", "Bern", "Low", -3, ""],
    ["Cem", "Oslo", "Medium", 1200, ""],
  ];
  rows.forEach((line, r) => {
    line.forEach((value, c) => {
      writeCell(tab, r + 1, c + 1, value);
    });
  });
  const paint = (row: number, column: number, background: string, color: string) => {
    const area = { row, column, rows: 1, columns: 1 };
    tab.styles.write(area, "background", () => background);
    tab.styles.write(area, "fontColor", () => color);
  };
  paint(1, 1, "#0b5c8c", "#ffffff");
  paint(1, 2, "#0b5c8c", "#ffffff");
  paint(2, 1, "#ffffff", "#0b5c8c"); // dark blue on the sheet's own ground
  paint(3, 1, "#ffffff", "#7a2018");
  paint(4, 1, "#123456", "#000000"); // automatic black on a dark ground
  tab.styles.write({ row: 2, column: 4, rows: 3, columns: 1 }, "numberFormat", () => "#,##0.00");
  tab.notes.set("1,1", "As on the passport");
  tab.merges = [{ row: 1, column: 5, rows: 1, columns: 3 }];
  tab.frozenRows = 1;
  tab.frozenColumns = 1;
  tab.conditionalFormats = [
    {
      areas: [{ row: 2, column: 3, rows: 3, columns: 1 }],
      condition: { criteria: "TEXT_EQUAL_TO", text: "High" },
      gradient: null,
      looks: { background: "#d9ead3", fontColor: "#274e13", bold: null, italic: null },
    },
  ];
  return Buffer.from(await writeXlsx(document));
}
