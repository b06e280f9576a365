import { holds } from "./conditionalFormat.ts";
import type { FilterCriteria } from "./filter.ts";
import { shownText } from "./shownText.ts";
import type { Tab } from "./tab.ts";

/** Whether the tab's filter leaves this row out; its header never is. */
export function isLeftOut(tab: Tab, row: number): boolean {
  if (tab.filter === null) return false;
  const { area, criteria } = tab.filter;
  if (row <= area.row || row >= area.row + area.rows) return false;
  return Object.entries(criteria).some(
    ([column, each]) => !isShown(tab, row, Number(column), each),
  );
}

function isShown(
  tab: Tab,
  row: number,
  column: number,
  { hiddenValues, condition }: FilterCriteria,
): boolean {
  const value = tab.cells.at(row, column);
  const shown = shownText(value, tab.styles.at(row, column).numberFormat);
  if (hiddenValues.includes(shown)) return false;
  return condition === null || holds(condition, value);
}
