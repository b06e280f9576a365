/**
 * What scripts ask about the cells of a range.
 */
import type { DocumentCalls, WireValues } from "../context/hostCalls.ts";
import { type CellStyle, type CellValue, isCellError } from "../document/cell.ts";
import type { SheetArea } from "../document/chart.ts";
import { copyCells } from "../document/copyCells.ts";
import { overlap, refuseProtected, writeCell } from "../document/editCells.ts";
import { shownText, showsDate } from "../document/shownText.ts";
import { cellKey, type Tab } from "../document/tab.ts";
import { instantOf, serialOf } from "../document/wallTime.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";

type CellCalls = Pick<
  DocumentCalls,
  | "readValues"
  | "readFormulas"
  | "readShownTexts"
  | "writeValues"
  | "clearCells"
  | "copyCells"
  | "readStyle"
  | "writeStyle"
  | "readNotes"
  | "writeNotes"
  | "merge"
  | "breakApart"
  | "readMerges"
>;

export function cellCalls(document: WorkbookDocument, tabOf: (id: number) => Tab): CellCalls {
  /** Every change of cells goes through here. */
  const edit = (area: SheetArea, change: (tab: Tab) => void): void => {
    const tab = tabOf(area.sheet);
    refuseProtected(tab, area);
    change(tab);
    document.changed();
  };
  return {
    readValues: (area) => readValues(tabOf(area.sheet), area, document.timeZone),
    readFormulas: (area) => {
      const { formulas } = tabOf(area.sheet);
      return linesOf(area, (row, column) => {
        const formula = formulas.get(cellKey(row, column));
        return formula === undefined ? "" : `=${formula}`;
      });
    },
    readShownTexts: (area) => {
      const tab = tabOf(area.sheet);
      return linesOf(area, (row, column) =>
        shownText(tab.cells.at(row, column), tab.styles.at(row, column).numberFormat),
      );
    },
    writeValues: (area, values, fill) =>
      edit(area, (tab) => writeValues(tab, area, values, fill, document.timeZone)),
    clearCells: (area, what) =>
      edit(area, (tab) => {
        if (what.includes("contents")) {
          tab.cells.clear(area);
          forget(tab.formulas, area);
        }
        if (what.includes("formats")) tab.styles.clear(area);
        if (what.includes("notes")) forget(tab.notes, area);
      }),
    copyCells: (from, to, what) =>
      edit(to, (tab) => {
        if (from.rows !== to.rows || from.columns !== to.columns) {
          throw new Error("not emulated: Range.copyTo a range of another size");
        }
        if (what === "widths") return copyWidths(tabOf(from.sheet), from, tab, to);
        refuseFiltered(tabOf(from.sheet), from);
        copyCells(tabOf(from.sheet), from, tab, to);
        copyRules(tabOf(from.sheet), from, tab, to);
      }),
    readStyle: (area, name) => tabOf(area.sheet).styles.read(area, name),
    writeStyle: (area, name, values, fill) =>
      edit(area, (tab) => {
        tab.styles.write(area, name, (r, c) => {
          const value = fill ? values[0]?.[0] : values[r]?.[c];
          return (value ?? null) as CellStyle[typeof name] | null;
        });
      }),
    readNotes: (area) => {
      const { notes } = tabOf(area.sheet);
      return linesOf(area, (row, column) => notes.get(cellKey(row, column)) ?? "");
    },
    writeNotes: (area, texts) =>
      edit(area, ({ notes }) => {
        texts.forEach((line, r) => {
          line.forEach((text, c) => {
            const key = cellKey(area.row + r, area.column + c);
            if (text === null || text === "") notes.delete(key);
            else notes.set(key, text);
          });
        });
      }),
    merge: (areas) => {
      for (const area of areas) {
        edit(area, (tab) => {
          const apart = tab.merges.filter((merge) => !overlap(merge, area));
          tab.merges = area.rows * area.columns > 1 ? [...apart, area] : apart;
        });
      }
    },
    readMerges: (area) =>
      tabOf(area.sheet)
        .merges.filter((merge) => overlap(merge, area))
        .map((merge) => ({ ...merge, sheet: area.sheet })),
    breakApart: (area) =>
      edit(area, (tab) => {
        tab.merges = tab.merges.filter((merge) => !overlap(merge, area));
      }),
  };
}

function linesOf<Value>(
  area: SheetArea,
  valueAt: (row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => valueAt(area.row + r, area.column + c)),
  );
}

function readValues(tab: Tab, area: SheetArea, timeZone: string): WireValues {
  const dates: number[] = [];
  let place = 0;
  const rows = linesOf(area, (row, column) => {
    const value = tab.cells.at(row, column);
    if (typeof value === "number" && showsDate(tab.styles.at(row, column).numberFormat)) {
      dates.push(place, instantOf(value, timeZone));
    }
    place++;
    return wireValue(value);
  });
  return { rows, dates };
}

function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function writeValues(
  tab: Tab,
  area: SheetArea,
  { rows, dates }: WireValues,
  fill: boolean,
  timeZone: string,
): void {
  const instants = new Map<number, number>();
  for (let i = 0; i < dates.length; i += 2)
    instants.set(dates[i] as number, dates[i + 1] as number);
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const instant = instants.get(fill ? 0 : r * area.columns + c);
      const value =
        instant === undefined
          ? ((fill ? rows[0]?.[0] : rows[r]?.[c]) ?? null)
          : { date: serialOf(instant, timeZone) };
      writeCell(tab, area.row + r, area.column + c, value);
    }
  }
}

/** Removes what is kept by cell within an area. */
function forget(byCell: Map<string, string>, area: SheetArea): void {
  for (const key of [...byCell.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (overlap(area, { row, column, rows: 1, columns: 1 })) byCell.delete(key);
  }
}

/** At Google the rows that a filter leaves out are not copied: a backup must not come to depend on it. */
function refuseFiltered(tab: Tab, area: SheetArea): void {
  if (tab.filter !== null && overlap(tab.filter.area, area)) {
    throw new Error("not emulated: Range.copyTo of a range with a filter");
  }
}

function copyWidths(from: Tab, area: SheetArea, to: Tab, at: SheetArea): void {
  for (let c = 0; c < area.columns; c++) {
    const width = from.columnWidths.get(area.column + c);
    if (width === undefined) to.columnWidths.delete(at.column + c);
    else to.columnWidths.set(at.column + c, width);
  }
}

/** Conditional formats come along with the cells they are on. */
function copyRules(from: Tab, area: SheetArea, to: Tab, at: SheetArea): void {
  const [down, right] = [at.row - area.row, at.column - area.column];
  const copied = from.conditionalFormats.flatMap((rule) => {
    const areas = rule.areas.filter((each) => overlap(each, area));
    if (areas.length === 0) return [];
    const moved = areas.map((each) => ({
      ...each,
      sheet: at.sheet,
      row: each.row + down,
      column: each.column + right,
    }));
    return [{ ...rule, areas: moved }];
  });
  to.conditionalFormats = [...to.conditionalFormats, ...copied];
}
