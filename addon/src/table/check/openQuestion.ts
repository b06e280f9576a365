/**
 * What only the user can settle: asked once, never guessed. And what an import has spoilt.
 */

import type { Notice } from "#shared/problems/notice.ts";
import type { ChoiceProblem, Problem } from "#shared/problems/problem.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { ColumnRole } from "../../sidebarApi.ts";
import { cellText, isBlank } from "../cells/cellText.ts";
import type { AmountColumn } from "../cells/readAmountColumn.ts";
import type { DateColumn } from "../cells/readDateColumns.ts";
import { dayOfDate, scanDate } from "../cells/scanDate.ts";
import type { TurnedDates } from "../cells/turnedDates.ts";
import { cellsOf, fallbackCellsOf, type TableUnderCheck } from "./tableUnderCheck.ts";

/** @param read The role's column as read, its fallbacks filled in; null without one. */
export function dateQuestion(
  table: TableUnderCheck,
  role: ColumnRole,
  read: DateColumn | null,
): Problem | null {
  if (read?.turned?.isEvery === true)
    return { code: "input.datesTurned", ...turnedIn(table, role, read.turned) };
  if (read === null || read.open.length === 0) return null;
  const { header, texts } = openCells(table, role, read.open);
  const examples = texts.flatMap((text) => {
    const written = scanDate(text);
    if (written?.kind !== "either") return [];
    const { first, second, year } = written;
    return [
      {
        text,
        dayFirst: isoDate(dayOfDate(year, second, first)!),
        monthFirst: isoDate(dayOfDate(year, first, second)!),
      },
    ];
  });
  return { code: "choice.ambiguousDates", header, examples };
}

/** Some dates may have been turned round when they were imported, and some were not. */
export function turnedNotices(
  table: TableUnderCheck,
  columns: Partial<Record<ColumnRole, DateColumn | null>>,
): readonly Notice[] {
  const notices: Notice[] = [];
  for (const [role, read] of Object.entries(columns)) {
    if (read?.turned === null || read?.turned === undefined) continue;
    const turned = turnedIn(table, role as ColumnRole, read.turned);
    notices.push({ code: "notice.datesMayBeTurned", ...turned });
  }
  return notices;
}

function turnedIn(table: TableUnderCheck, role: ColumnRole, { rows, textRow }: TurnedDates) {
  const { header, texts } = openCells(table, role, [textRow]);
  return {
    header,
    text: texts[0] ?? "",
    count: rows.length,
    rows: rows.slice(0, ROWS_NAMED).map((row) => table.rowNumbers[row]!),
  };
}

const ROWS_NAMED = 10;

export function amountQuestion(
  table: TableUnderCheck,
  role: ColumnRole,
  read: AmountColumn | null,
): ChoiceProblem | null {
  if (read === null || read.open.length === 0) return null;
  const { header, texts } = openCells(table, role, read.open);
  return { code: "choice.ambiguousAmounts", header, examples: texts };
}

const EXAMPLES = 3;

/** Up to three different cells, and the header of the column that holds the first of them. */
function openCells(table: TableUnderCheck, role: ColumnRole, open: readonly number[]) {
  const { mapping, fallbacks } = table.recognised;
  const columns = [...mapping, ...fallbacks].filter((mapped) => mapped.role === role);
  const own = cellsOf(table, role);
  const cells = [...(own === null ? [] : [own]), ...fallbackCellsOf(table, role)];
  const texts: string[] = [];
  let header = columns[0]?.header ?? "";
  for (const row of open) {
    const place = cells.findIndex((column) => !isBlank(column[row]!));
    const text = cellText(cells[place]?.[row] ?? "");
    if (texts.length === 0) header = columns[place]?.header ?? header;
    if (!texts.includes(text)) texts.push(text);
    if (texts.length === EXAMPLES) break;
  }
  return { header, texts };
}
