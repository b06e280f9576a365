/**
 * A document of one tab with its formulas kept computed.
 */
import { writeCell } from "../../../../../addon/local/document/editCells.ts";
import {
  type DocumentFormulas,
  documentFormulas,
} from "../../../../../addon/local/document/formula/documentFormulas.ts";
import { shownText } from "../../../../../addon/local/document/shownText.ts";
import type { Tab } from "../../../../../addon/local/document/tab.ts";
import { WorkbookDocument } from "../../../../../addon/local/document/workbookDocument.ts";

export interface Sheet {
  readonly document: WorkbookDocument;
  readonly tab: Tab;
  readonly formulas: DocumentFormulas;
  readonly asked: readonly (readonly unknown[])[];
  write(row: number, column: number, rows: readonly (readonly (string | number)[])[]): void;
  /** As shown. */
  shown(row: number, column: number): string;
}

const NOON = Date.UTC(2026, 10, 22, 12);

export function sheet(
  call: (name: string, args: readonly unknown[]) => unknown = () => null,
): Sheet {
  const document = new WorkbookDocument("id", "formulas", "Asia/Shanghai");
  const tab = document.addTab("Sheet1");
  const asked: (readonly unknown[])[] = [];
  const formulas = documentFormulas(document, {
    customFunctions: new Set(["CV_TWICE"]),
    call: async (name, args) => {
      asked.push(args);
      return call(name, args);
    },
    clock: () => NOON,
  });
  return {
    document,
    tab,
    formulas,
    asked,
    write: (row, column, rows) => {
      rows.forEach((line, r) => {
        line.forEach((value, c) => {
          writeCell(tab, row + r, column + c, value);
        });
      });
      document.changed();
      formulas.settle();
    },
    shown: (row, column) =>
      shownText(tab.cells.at(row, column), tab.styles.at(row, column).numberFormat),
  };
}

/** Ada 120, Ben 80, Cai empty, and the day on which each ordered last. */
export function smallTable(): Sheet {
  const made = sheet();
  made.write(1, 1, [
    ["Name", "Spent", "Last"],
    ["Ada", 120, "2025-06-21"],
    ["Ben", 80, "2025-01-22"],
    ["Cai", "", "2025-06-18"],
  ]);
  return made;
}
