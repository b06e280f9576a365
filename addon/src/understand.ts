import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Ports } from "./ports.ts";
import { columnsByHeader } from "./rememberedChoices.ts";
import { automaticChoices, type RunChoices } from "./sidebarApi.ts";
import { dayOfIn } from "./table/cells/dayOfIn.ts";
import { parseIsoDate } from "./table/cells/parseIsoDate.ts";
import type { CheckedTable, RecognisedTable } from "./table/check/checkedTable.ts";
import { checkTable } from "./table/check/checkTable.ts";
import { recogniseTable } from "./table/recognise/recogniseTable.ts";
import type { SelectedTable } from "./table/selectedTable.ts";
import { withHiddenRows } from "./withHiddenRows.ts";

/** What the user means, in one read a tab, and the choices that are in force for it. */
export interface MeantTable {
  readonly table: SelectedTable;
  readonly choices: RunChoices;
}

/** @param asked Null for what is remembered of the tab in front. */
export function readMeantTable(
  { workbook, settings }: Pick<Ports, "workbook" | "settings">,
  asked: RunChoices | null,
): MeantTable | Problem {
  const lastScored = settings.lastScored();
  if (asked !== null) {
    const table = workbook.readTable(asked.sheets, lastScored);
    return isProblem(table) ? table : { table, choices: asked };
  }
  const front = workbook.meantSheet(lastScored);
  const remembered = front === null ? null : settings.choicesFor(front);
  const wanted = remembered?.sheets.length ? remembered.sheets : [];
  const together = wanted.length > 1 ? workbook.readTable(wanted, lastScored) : null;
  // A tab that has gone since ends the company, not the run.
  const isWhole = together !== null && !isProblem(together);
  const table = isWhole ? together : workbook.readTable([], lastScored);
  if (isProblem(table)) return table;
  const choices = {
    ...automaticChoices,
    ...(remembered !== null && {
      headerRow: remembered.headerRow,
      currency: remembered.currency,
      dateOrder: remembered.dateOrder,
      decimalMark: remembered.decimalMark,
      costSign: remembered.costSign,
      revenueBasis: remembered.revenueBasis,
      hiddenRows: remembered.hiddenRows,
    }),
    sheets: isWhole ? wanted : [],
  };
  const mapping = remembered === null ? {} : columnsByHeader(remembered, table, choices);
  return { table, choices: { ...choices, mapping } };
}

/** Headers and values → which column plays which role. */
export function recognise(
  { workbook }: Pick<Ports, "workbook">,
  { table, choices }: MeantTable,
): RecognisedTable | Problem {
  return recogniseTable(table, choices, dayOfIn(workbook.timeZone()));
}

/** What the table says of whom, and what was left out; nothing is written or sent. */
export function check(
  { workbook, settings, now }: Pick<Ports, "workbook" | "settings" | "now">,
  { table, choices }: MeantTable,
  recognised: RecognisedTable,
): CheckedTable | Problem {
  const asOf = choices.asOf === null ? null : parseIsoDate(choices.asOf);
  if (choices.asOf !== null && asOf === null) {
    return { code: "input.dateNotUnderstood", text: choices.asOf };
  }
  const dayOf = dayOfIn(workbook.timeZone());
  const { windowDays, horizonDays } = settings.document();
  const known = withHiddenRows({ workbook }, table, recognised);
  const checked = checkTable(known.table, recognised, {
    dayOf,
    today: dayOf(now()),
    asOf,
    currency: choices.currency,
    dateOrder: choices.dateOrder,
    decimalMark: choices.decimalMark,
    costSign: choices.costSign,
    revenueBasis: choices.revenueBasis,
    hiddenRows: choices.hiddenRows,
    windowDays,
    horizonDays,
  });
  if (isProblem(checked)) return checked;
  const notices = [...known.notices, ...checked.notices];
  if (!table.isPart) return { ...checked, notices };
  // What was left out by a forgotten selection is missing from every figure: said first.
  const { firstRow, values } = table;
  const lastRow = firstRow + values.length - 1;
  const selected = { code: "notice.selectedRowsOnly", firstRow, lastRow } as const;
  return { ...checked, notices: [selected, ...notices] };
}
