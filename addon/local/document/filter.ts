/**
 * The one filter that a tab may have: its range, and what each column leaves out.
 */
import type { Area, CellValue } from "./cell.ts";
import { type Condition, holds } from "./conditionalFormat.ts";
import { shownText } from "./shownText.ts";
import type { Tab } from "./tab.ts";

/** Rows whose text is among the hidden values are left out, and those for which the condition does not hold. */
export interface FilterCriteria {
  /** As the cells show them. */
  readonly hiddenValues: readonly string[];
  readonly condition: Condition | null;
}

export interface Filter {
  /** Its first row is the header. */
  readonly area: Area;
  /** By column of the tab, from 1. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
}

/** True for a row that the tab's filter leaves out. */
export function isFilteredOut(tab: Tab, row: number): boolean {
  const { filter } = tab;
  if (filter === null || row <= filter.area.row || row >= filter.area.row + filter.area.rows) {
    return false;
  }
  return Object.entries(filter.criteria).some(([column, { hiddenValues, condition }]) => {
    const value: CellValue = tab.cells.at(row, Number(column));
    const text = shownText(value, tab.styles.at(row, Number(column)).numberFormat);
    return hiddenValues.includes(text) || (condition !== null && !holds(condition, value));
  });
}
