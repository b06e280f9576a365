/**
 * What the user left on the tab of the customers since it was written. Columns are known by their headers in
 * either language, rows by their customer, for both may have been moved or deleted.
 *
 * Not kept: formulas (their values are), formats, rows that name no customer.
 */
import {
  type CustomerColumnId,
  customerColumnIds,
  customerColumnWords,
} from "#shared/words/customerColumns.ts";
import { languages } from "#shared/words/language.ts";
import { isPlaybookText } from "#shared/words/playbook.ts";
import type { WallClock } from "../cells/wallClock.ts";
import type { RecordedRun } from "../record/recordedRun.ts";
import type { Cell } from "../selectedTable.ts";
import { type CarriedOver, type CarriedRow, nothingCarried } from "./carriedOver.ts";
import { customerColumns } from "./customerColumns.ts";
import { nextActionOf, segmentAt } from "./nextStep.ts";
import { ownCellValue } from "./ownCellValue.ts";
import { dateSerial } from "./sheetDate.ts";
import { customerHeaderIn, keyOfShown } from "./shownCustomer.ts";

type Cells = readonly (readonly Cell[])[];

/**
 * @param cells The tab as it stands; null when there is none.
 * @param former The run that wrote it; null when that is not known.
 * @param wallClock Of the document's time zone.
 * @param now Names and keys of the table as it was just read: who is shown by which name, where no record says so.
 */
export function carriedFrom(
  cells: Cells | null,
  former: RecordedRun | null,
  wallClock: WallClock,
  now: Pick<RecordedRun["checked"], "customers" | "customerKeys"> | null = null,
): CarriedOver {
  const layout = cells === null ? null : layoutOf(cells, former);
  if (cells === null || layout === null) return departedOnly(former);
  const placeByKey = placesByKey(former);
  const keyOf = keyOfShown(former?.checked ?? now);
  const rows = new Map<string, CarriedRow>();
  const keys: string[] = [];
  for (const row of cells.slice(layout.headerAt + 1)) {
    const key = keyOf(row[layout.columns.customer ?? -1] ?? "");
    if (key === "" || rows.has(key)) continue;
    keys.push(key);
    rows.set(key, carriedRow(row, layout, former, placeByKey.get(key), wallClock));
  }
  for (const [key, row] of former?.departed?.rows ?? []) {
    if (!rows.has(key)) rows.set(key, movedTo(layout.ownHeaders, row, former));
  }
  return {
    rows,
    ownHeaders: layout.ownHeaders,
    sortedAs: former === null || isOurs(keys, former, placeByKey) ? null : keys,
  };
}

interface Layout {
  /** Places of rows and columns, from 0. */
  readonly headerAt: number;
  readonly columns: Readonly<Partial<Record<CustomerColumnId, number>>>;
  readonly own: readonly number[];
  readonly ownHeaders: readonly string[];
}

/** Null where no header of a customer's column is found. */
function layoutOf(cells: Cells, former: RecordedRun | null): Layout | null {
  const headerAt = customerHeaderIn(cells)?.row;
  if (headerAt === undefined) return null;
  const columns: Partial<Record<CustomerColumnId, number>> = {};
  const own: number[] = [];
  const below = cells.slice(headerAt);
  // A column that the view does not show was not written by us, whatever its header says.
  const written = former === null ? customerColumnIds : idsIn(former);
  (cells[headerAt] ?? []).forEach((cell, column) => {
    const id = idByHeader.get(anyHorizon(textOf(cell)));
    if (id !== undefined && written.includes(id) && columns[id] === undefined) columns[id] = column;
    else if (below.some((row) => textOf(row[column] ?? "") !== "")) own.push(column);
  });
  const ownHeaders = own.map((column) => textOf(cells[headerAt]![column] ?? ""));
  return { headerAt, columns, own, ownHeaders };
}

function idsIn({ settings, language }: RecordedRun): readonly CustomerColumnId[] {
  return customerColumns(settings.segmentView, language).map(({ id }) => id);
}

const idByHeader: ReadonlyMap<string, CustomerColumnId> = new Map(
  languages.flatMap((language) =>
    customerColumnIds.map(
      (id) => [anyHorizon(customerColumnWords(id, language).header), id] as const,
    ),
  ),
);

/** Headers name the horizon of their run: 12 months, or 200 days. */
function anyHorizon(header: string): string {
  return header.replace(/[\d,]+ ?(months?|days?|个月|天)/, "#");
}

function carriedRow(
  row: readonly Cell[],
  { columns, own }: Layout,
  former: RecordedRun | null,
  place: number | undefined,
  wallClock: WallClock,
): CarriedRow {
  const cellOf = (id: CustomerColumnId) => row[columns[id] ?? -1] ?? "";
  const due = cellOf("due");
  const isDueKnown = former !== null && place !== undefined;
  return {
    owner: textOf(cellOf("owner")),
    notes: textOf(cellOf("notes")),
    nextAction: ownAction(textOf(cellOf("nextAction")), former, place),
    due: isDueKnown ? serialOf(due, wallClock) : null,
    dueFor: isDueKnown ? segmentAt(former.scores, place) : null,
    own: own.map((column) => ownCellValue(row[column] ?? "", wallClock)),
  };
}

/** Null where ours stands, or nothing. */
function ownAction(
  text: string,
  former: RecordedRun | null,
  place: number | undefined,
): string | null {
  if (text === "") return null;
  const isOurs =
    former === null || place === undefined
      ? isPlaybookText(text)
      : text === nextActionOf(former, place, former.language);
  return isOurs ? null : text;
}

function serialOf(cell: Cell, wallClock: WallClock): number | null {
  if (cell instanceof Date) return dateSerial(Math.floor(wallClock(cell) / DAY));
  return typeof cell === "number" ? cell : null;
}

const DAY = 86_400_000;

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

/** By customer key, the place in the scores. */
function placesByKey(former: RecordedRun | null): ReadonlyMap<string, number> {
  if (former === null) return new Map();
  const { customerKeys } = former.checked;
  return new Map(Array.from(former.order, (customer, place) => [customerKeys[customer]!, place]));
}

/** From the highest score down, as we write them: equals may stand in any order. */
function isOurs(
  keys: readonly string[],
  { scores }: RecordedRun,
  placeByKey: ReadonlyMap<string, number>,
): boolean {
  const places = keys.flatMap((key) => placeByKey.get(key) ?? []);
  return places.every(
    (place, i) => i === 0 || scores.valueScore[place]! <= scores.valueScore[places[i - 1]!]!,
  );
}

function departedOnly(former: RecordedRun | null): CarriedOver {
  return {
    ...nothingCarried,
    rows: former?.departed?.rows ?? new Map(),
    ownHeaders: former?.departed?.ownHeaders ?? [],
  };
}

/** A row of the user's cells under other headers: what has no column any more was deleted by the user. */
function movedTo(
  headers: readonly string[],
  row: CarriedRow,
  former: RecordedRun | null,
): CarriedRow {
  const before = former?.departed?.ownHeaders ?? [];
  return { ...row, own: headers.map((header) => row.own[before.indexOf(header)] ?? "") };
}
