import { describe, expect, it } from "vitest";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import { WorkbookDocument } from "../../../../addon/local/document/workbookDocument.ts";
import { documentView } from "../../../../addon/local/server/documentView.ts";
import { openFiles } from "../../../../addon/local/workbook/openWorkbook.ts";
import { documentOf, snapshotOf } from "../../../../addon/local/workbook/snapshot.ts";
import { writeXlsx } from "../../../../addon/local/workbook/writeXlsx.ts";

function withHiddenRows(): WorkbookDocument {
  const document = new WorkbookDocument("id", "finance", "UTC");
  const tab = document.addTab("Finance");
  ["Region", "North", "South", "North", "South"].forEach((text, i) => {
    writeCell(tab, i + 1, 1, text);
  });
  tab.hiddenRows = new Set([4]);
  return document;
}

const around = {
  opened: 0,
  menu: [],
  sidebar: null,
  dialog: null,
  language: "en",
  isLanguageChosen: false,
  hasCustomers: false,
} as never;

const shown = (document: WorkbookDocument) => documentView(document, around).sheets[0]?.hiddenRows;

describe("hidden rows of a document", () => {
  it("reach the page, with those that a filter leaves out", () => {
    const document = withHiddenRows();
    expect(shown(document)).toEqual([3]);
    document.tabs[0]!.filter = {
      area: { row: 1, column: 1, rows: 5, columns: 1 },
      criteria: { 1: { hiddenValues: ["South"], condition: null } },
    };
    expect(shown(document)).toEqual([2, 3, 4]);
  });

  it("are kept with it on this machine and in a file", async () => {
    const document = withHiddenRows();
    expect(shown(documentOf(snapshotOf(document))!)).toEqual([3]);
    const bytes = await writeXlsx(document);
    const opened = await openFiles([{ name: "finance.xlsx", bytes }], "UTC");
    expect("document" in opened && shown(opened.document!)).toEqual([3]);
  });

  it("move with the rows", () => {
    const document = withHiddenRows();
    document.tabs[0]!.insertRows(2, 2);
    expect(shown(document)).toEqual([5]);
    document.tabs[0]!.deleteRows(5, 2);
    expect(shown(document)).toBeUndefined();
  });
});
