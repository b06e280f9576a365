/**
 * The user's filter on a tab: read, and made again over a range that may have grown.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

export interface TabFilter {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Text of its first row. */
  readonly headers: readonly string[];
  /** One a column; null where nothing is left out. */
  readonly criteria: readonly (Criteria | null)[];
}

/** Null where the tab has none. As many calls as the filter has columns. */
export function readFilter(sheet: Sheet): TabFilter | null {
  const filter: Filter | null = sheet.getFilter();
  if (filter === null) return null;
  const range = filter.getRange();
  const column = range.getColumn();
  const columns = range.getNumColumns();
  const row = range.getRow();
  return {
    row,
    column,
    rows: range.getNumRows(),
    columns,
    headers: sheet.getRange(row, column, 1, columns).getDisplayValues()[0] ?? [],
    criteria: Array.from({ length: columns }, (_, c) => filter.getColumnFilterCriteria(column + c)),
  };
}

export function applyFilter(sheet: Sheet, filter: TabFilter): void {
  const { row, column, rows, columns, criteria } = filter;
  const made = sheet.getRange(row, column, rows, columns).createFilter();
  criteria.forEach((each, c) => {
    if (each !== null) made.setColumnFilterCriteria(column + c, each);
  });
}

/**
 * The filter as it stands over a table that was written anew: down to its last row, and to its last column if
 * it reached that far; what is left out follows the header.
 *
 * @param headers Of the table, from the sheet's first column on.
 * @param former Size of the table before, and now.
 */
export function filterOver(
  filter: TabFilter,
  headers: readonly string[],
  former: { readonly rows: number; readonly columns: number },
  now: { readonly rows: number; readonly columns: number },
): TabFilter | null {
  const reachesRight = filter.column + filter.columns > former.columns;
  const rows = now.rows - filter.row + 1;
  const columns = reachesRight
    ? now.columns - filter.column + 1
    : Math.min(filter.columns, now.columns - filter.column + 1);
  if (rows < 1 || columns < 1) return null;
  const criteria: (Criteria | null)[] = new Array<null>(columns).fill(null);
  filter.criteria.forEach((each, c) => {
    if (each === null) return;
    const byHeader = headers.indexOf(filter.headers[c] ?? "") + 1 - filter.column;
    // In another language no header is found: the columns are the same then.
    const place = byHeader >= 0 && byHeader < columns ? byHeader : c;
    if (place < columns) criteria[place] = each;
  });
  return { ...filter, rows, columns, criteria };
}
