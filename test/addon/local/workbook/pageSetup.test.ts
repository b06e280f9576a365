import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import { pageSetup } from "../../../../addon/local/workbook/pageSetup.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";

/** Columns of 100 pixels. */
function tabOf(columns: number, frozenRows = 0, frozenColumns = 0) {
  const document = new WorkbookDocument("id", "wide", "UTC");
  const tab = document.addTab("It's wide");
  for (let column = 1; column <= columns; column++) writeCell(tab, 1, column, "x");
  for (let column = 1; column <= columns; column++) tab.columnWidths.set(column, 100);
  tab.frozenRows = frozenRows;
  tab.frozenColumns = frozenColumns;
  return { document, tab };
}

it("puts a tab on one page across as long as it can be read there", () => {
  const oneAcross = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  expect(pageSetup(tabOf(10).tab)).toEqual({ orientation: "portrait", ...oneAcross });
  expect(pageSetup(tabOf(15).tab)).toEqual({ orientation: "landscape", ...oneAcross });
  expect(pageSetup(tabOf(30).tab)).toEqual({ orientation: "landscape", scale: 65 });
});

it("repeats what is frozen on every page, and opens again", async () => {
  const { document } = tabOf(30, 1, 1);
  const bytes = await writeXlsx(document);
  const workbook = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const [, titles] = /<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</.exec(workbook) ?? [];
  expect(titles?.replaceAll("&apos;", "'")).toBe("'It''s wide'!$A:$A,'It''s wide'!$1:$1");
  const opened = await openFiles([{ name: "wide.xlsx", bytes }], "UTC");
  expect(opened.document?.tabs[0]?.frozenColumns).toBe(1);
});
