/**
 * What the grid says: its menu, what a screen reader hears, why a change was not made.
 */

import type { Language } from "#shared/words/language.ts";
import type { NotChanged } from "./useSheetChanges.ts";

export interface GridWords {
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly cellField: string;
  /** How to leave by keyboard: read with the field. */
  readonly howToLeave: string;
  readonly tabLeaves: string;
  readonly emptyCell: string;
  readonly noteSays: (note: string) => string;
  readonly selected: (cells: string) => string;
  /** A cell as it is read out: its name, its column's header if there is one, what it holds. */
  readonly cellReads: (parts: readonly string[]) => string;
  readonly sorted: (column: string, isDescending: boolean) => string;
  readonly menu: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly pasteByKeys: string;
  readonly clear: string;
  readonly insertAbove: (rows: number) => string;
  readonly insertBelow: (rows: number) => string;
  readonly insertLeft: (columns: number) => string;
  readonly insertRight: (columns: number) => string;
  readonly deleteRows: (rows: number) => string;
  readonly deleteColumns: (columns: number) => string;
  readonly sortUp: (column: string) => string;
  readonly sortDown: (column: string) => string;
  readonly fitWidth: (columns: number) => string;
  readonly undo: string;
  readonly redo: string;
  /** Of the list of functions while one is typed. */
  readonly functions: string;
  /** Which lines of a function's description are in this language. */
  readonly isChinese: boolean;
  readonly refused: Readonly<Record<NotChanged, string>>;
}

const lines = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString("en")} ${many}`;

export const gridWords: Readonly<Record<Language, GridWords>> = {
  en: {
    nameBox: "Selected cells",
    formulaBar: "Content of the cell",
    cellField: "Cell",
    howToLeave:
      "Arrow keys and Tab move between cells. F2 edits. Shift F10 opens the menu. Escape and then Tab, or F6, leaves the sheet.",
    tabLeaves: "Tab now leaves the sheet.",
    emptyCell: "empty",
    noteSays: (note) => `Note: ${note}`,
    selected: (cells) => `${cells} selected`,
    cellReads: (parts) => parts.join(", "),
    sorted: (column, isDescending) =>
      `Sorted by column ${column}, ${isDescending ? "descending" : "ascending"}.`,
    menu: "Cells",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    pasteByKeys: "The browser gives no access to the clipboard here. Press Ctrl+V instead.",
    clear: "Clear cells",
    insertAbove: (rows) => `Insert ${lines(rows, "row", "rows")} above`,
    insertBelow: (rows) => `Insert ${lines(rows, "row", "rows")} below`,
    insertLeft: (columns) => `Insert ${lines(columns, "column", "columns")} left`,
    insertRight: (columns) => `Insert ${lines(columns, "column", "columns")} right`,
    deleteRows: (rows) => `Delete ${lines(rows, "row", "rows")}`,
    deleteColumns: (columns) => `Delete ${lines(columns, "column", "columns")}`,
    sortUp: (column) => `Sort sheet by column ${column}, A → Z`,
    sortDown: (column) => `Sort sheet by column ${column}, Z → A`,
    fitWidth: (columns) => (columns === 1 ? "Fit column to its text" : "Fit columns to their text"),
    undo: "Undo",
    redo: "Redo",
    functions: "Functions",
    isChinese: false,
    refused: {
      protected: "These cells are protected by somebody else. Nothing was changed.",
      joined: "Joined cells are in the way. Unjoin them first. Nothing was changed.",
      tooLarge:
        "A spreadsheet holds 10 million cells, and a cell 50,000 characters. Nothing was changed.",
      lastLines: "A sheet keeps at least one row and one column. Nothing was changed.",
      outside: "Those cells are not in the sheet any more. Nothing was changed.",
      unsent:
        "Tierline does not answer. Your last change was not made: make it again once it does.",
    },
  },
  zh: {
    nameBox: "所选单元格",
    formulaBar: "单元格内容",
    cellField: "单元格",
    howToLeave:
      "用方向键和 Tab 在单元格之间移动，F2 编辑，Shift+F10 打开菜单；先按 Esc 再按 Tab，或按 F6，可离开表格。",
    tabLeaves: "现在按 Tab 可离开表格。",
    emptyCell: "空",
    noteSays: (note) => `备注：${note}`,
    selected: (cells) => `已选择 ${cells}`,
    cellReads: (parts) => parts.join("，"),
    sorted: (column, isDescending) => `已按${column}列${isDescending ? "降序" : "升序"}排列。`,
    menu: "单元格",
    cut: "剪切",
    copy: "复制",
    paste: "粘贴",
    pasteByKeys: "浏览器不允许在此读取剪贴板，请按 Ctrl+V 粘贴。",
    clear: "清除内容",
    insertAbove: (rows) => `在上方插入${rows}行`,
    insertBelow: (rows) => `在下方插入${rows}行`,
    insertLeft: (columns) => `在左侧插入${columns}列`,
    insertRight: (columns) => `在右侧插入${columns}列`,
    deleteRows: (rows) => `删除${rows}行`,
    deleteColumns: (columns) => `删除${columns}列`,
    sortUp: (column) => `按 ${column} 列升序排列工作表`,
    sortDown: (column) => `按 ${column} 列降序排列工作表`,
    fitWidth: () => "按内容调整列宽",
    undo: "撤销",
    redo: "重做",
    functions: "函数",
    isChinese: true,
    refused: {
      protected: "这些单元格受他人保护，未做任何更改。",
      joined: "有合并的单元格，请先取消合并。未做任何更改。",
      tooLarge: "一个表格最多1000万个单元格，一个单元格最多5万个字符。未做任何更改。",
      lastLines: "工作表至少要保留一行一列。未做任何更改。",
      outside: "这些单元格已不在工作表中，未做任何更改。",
      unsent: "Tierline 没有应答，刚才的更改未生效；恢复后请再做一次。",
    },
  },
};
