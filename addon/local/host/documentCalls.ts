/**
 * What scripts ask of the document, answered by the open one.
 */
import type { DocumentCalls } from "../context/hostCalls.ts";
import type { SheetArea } from "../document/chart.ts";
import { refuseProtected } from "../document/editCells.ts";
import { shiftFormulas } from "../document/formula/rewriteReferences.ts";
import { isLeftOut } from "../document/leftOut.ts";
import { renameTab } from "../document/renameTab.ts";
import { sortRows } from "../document/sortRows.ts";
import { DEFAULT_COLUMN_WIDTH, Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { cellCalls } from "./cellCalls.ts";
import { copyOf } from "./copyTab.ts";

export function documentCalls(document: WorkbookDocument): DocumentCalls {
  const tabOf = (id: number): Tab => {
    const tab = document.tabById(id);
    if (tab === null) throw new Error(`Sheet ${id} not found`);
    return tab;
  };
  const refuseTaken = (name: string): void => {
    if (document.tabByName(name) === null) return;
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  };
  const add = (name: string, place?: number): Tab => {
    document.refuseMoreCells(new Tab(0, "").rows * new Tab(0, "").columns);
    return document.addTab(name, place);
  };
  return {
    readDocument: () => ({
      id: document.id,
      name: document.name,
      timeZone: document.timeZone,
      activeTab: document.activeTab.id,
      selection: document.selection,
      tabs: document.tabs.map((tab) => tab.id),
    }),
    readTab: (id) => {
      const tab = document.tabById(id);
      if (tab === null) return null;
      const { name, rows, columns, frozenRows, frozenColumns } = tab;
      const { hidden, hiddenGridlines, tabColor } = tab;
      return { name, rows, columns, frozenRows, frozenColumns, hidden, hiddenGridlines, tabColor };
    },
    readExtent: (id) => {
      const { cells } = tabOf(id);
      return { row: cells.lastRow(), column: cells.lastColumn() };
    },
    addTab: (name, place) => {
      if (name !== null) refuseTaken(name);
      const after = document.tabs.indexOf(document.activeTab) + 1;
      const tab = add(name ?? freeName(document, "Sheet"), place ?? after);
      document.activate(tab);
      return tab.id;
    },
    copyTab: (id) => {
      const original = tabOf(id);
      document.refuseMoreCells(original.rows * original.columns);
      return copyOf(document, original).id;
    },
    removeTab: (id) => {
      const tab = tabOf(id);
      refuseProtected(tab, whole(tab));
      document.removeTab(tab);
    },
    activateTab: (id) => {
      const tab = tabOf(id);
      tab.hidden = false;
      document.activate(tab);
    },
    changeTab: (id, change) => {
      const tab = tabOf(id);
      if (change.name !== undefined && change.name !== tab.name) refuseTaken(change.name);
      if (change.hidden === true && !document.tabs.some((each) => each !== tab && !each.hidden)) {
        throw new Error("You can't hide all the sheets in a document.");
      }
      const { name, ...rest } = change;
      if (name !== undefined) renameTab(document, tab, name);
      Object.assign(tab, rest);
      if (change.hidden === true && document.activeTab === tab) {
        document.activateNear(document.tabs.indexOf(tab));
      }
      document.changed();
    },
    select: (area) => {
      document.activate(tabOf(area.sheet));
      document.selection = area;
    },
    insertLines: (id, along, before, count) => {
      const tab = tabOf(id);
      document.refuseMoreCells(count * (along === "rows" ? tab.columns : tab.rows));
      if (along === "rows") tab.insertRows(before, count);
      else tab.insertColumns(before, count);
      shiftFormulas(document, tab, along === "rows" ? "row" : "column", before, count);
      document.changed();
    },
    deleteLines: (id, along, first, count) => {
      const tab = tabOf(id);
      const size = along === "rows" ? tab.rows : tab.columns;
      if (first + count - 1 > size) throw new Error(`Those ${along} are out of bounds.`);
      if (count >= size) throw new Error(`You can't delete all the ${along} on the sheet.`);
      refuseProtected(tab, whole(tab));
      if (along === "rows") tab.deleteRows(first, count);
      else tab.deleteColumns(first, count);
      shiftFormulas(document, tab, along === "rows" ? "row" : "column", first, -count);
      document.changed();
    },
    moveColumns: (id, first, count, before) => {
      tabOf(id).moveColumns(first, count, before);
      document.changed();
    },
    setColumnWidths: (id, first, count, pixels) => {
      const tab = tabOf(id);
      for (let c = first; c < first + count; c++) tab.columnWidths.set(c, pixels);
      document.changed();
    },
    readColumnWidth: (id, column) => tabOf(id).columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
    readMetadata: () => document.metadata,
    addMetadata: ({ sheet, ...mark }) => {
      const marked = { ...mark, id: document.newId() };
      if (sheet === null) document.marks = [...document.marks, marked];
      else {
        const tab = tabOf(sheet);
        tab.marks = [...tab.marks, marked];
      }
    },
    changeMetadata: (id, value) => {
      document.metadata = document.metadata.flatMap((mark) => {
        if (mark.id !== id) return mark;
        return value === null ? [] : { ...mark, value };
      });
    },
    readProtections: (id) =>
      tabOf(id).protections.map(({ area, description, byOthers, warningOnly }) => ({
        area,
        description,
        canEdit: !byOthers || warningOnly,
      })),
    hideRows: (id, first, count, isHidden) => {
      const tab = tabOf(id);
      const hidden = new Set(tab.hiddenRows);
      for (let row = first; row < first + count; row++) {
        if (isHidden) hidden.add(row);
        else hidden.delete(row);
      }
      tab.hiddenRows = hidden;
      document.changed();
    },
    readHiddenRow: (id, row) => {
      const tab = tabOf(id);
      return { byUser: tab.hiddenRows.has(row), byFilter: isLeftOut(tab, row) };
    },
    readFilter: (id) => tabOf(id).filter,
    writeFilter: (id, filter) => {
      const tab = tabOf(id);
      if (filter !== null) refuseProtected(tab, filter.area);
      tab.filter = filter;
      document.changed();
    },
    sortFilter: (id, column, ascending) => {
      const tab = tabOf(id);
      const area = tab.filter?.area;
      if (area === undefined || area.rows < 2) return;
      refuseProtected(tab, area);
      sortRows(tab, { ...area, row: area.row + 1, rows: area.rows - 1 }, column, ascending);
      document.changed();
    },
    readConditionalFormats: (id) => tabOf(id).conditionalFormats,
    writeConditionalFormats: (id, rules) => {
      tabOf(id).conditionalFormats = rules;
      document.changed();
    },
    readCharts: (id) => tabOf(id).charts,
    addChart: (id, chart) => {
      const tab = tabOf(id);
      tab.charts = [...tab.charts, { ...chart, id: document.newId() }];
      document.changed();
    },
    removeChart: (id, chart) => {
      const tab = tabOf(id);
      tab.charts = tab.charts.filter((each) => each.id !== chart);
      document.changed();
    },
    ...cellCalls(document, tabOf),
  };
}

function whole(tab: Tab): SheetArea {
  return { sheet: tab.id, row: 1, column: 1, rows: tab.rows, columns: tab.columns };
}

/** "Sheet2" after "Sheet1". */
function freeName(document: WorkbookDocument, stem: string): string {
  let number = document.tabs.length + 1;
  while (document.tabByName(`${stem}${number}`) !== null) number++;
  return `${stem}${number}`;
}
