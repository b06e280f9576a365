import { defaultOptions } from "#shared/engine/defaults.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Ports } from "./ports.ts";
import type { RunChoices } from "./sidebarApi.ts";
import { dayOfIn } from "./table/cells/dayOfIn.ts";
import { parseIsoDate } from "./table/cells/parseIsoDate.ts";
import type { CheckedTable } from "./table/check/checkedTable.ts";
import { checkTable } from "./table/check/checkTable.ts";
import { recogniseTable } from "./table/recognise/recogniseTable.ts";
import type { SelectedTable } from "./table/selectedTable.ts";

/** What the user means, in one read. */
export function readChosenTable(
  { workbook, settings }: Pick<Ports, "workbook" | "settings">,
  choices: RunChoices,
): SelectedTable | Problem {
  return workbook.readTable(choices.sheet, settings.lastScored());
}

/** What it says of whom, and what was left out; nothing is written or sent. */
export function understand(
  ports: Pick<Ports, "workbook" | "now">,
  table: SelectedTable,
  choices: RunChoices,
): CheckedTable | Problem {
  const asOf = choices.asOf === null ? null : parseIsoDate(choices.asOf);
  if (choices.asOf !== null && asOf === null) {
    return { code: "input.dateNotUnderstood", text: choices.asOf };
  }
  const dayOf = dayOfIn(ports.workbook.timeZone());
  const recognised = recogniseTable(table, choices.mapping, dayOf);
  if (isProblem(recognised)) return recognised;
  const checked = checkTable(table, recognised, {
    dayOf,
    today: dayOf(ports.now()),
    asOf,
    currency: choices.currency,
    locale: ports.workbook.locale(),
    windowDays: defaultOptions.windowDays,
  });
  if (isProblem(checked) || !table.isPart) return checked;
  // What was left out by a forgotten selection is missing from every figure: said first.
  const { firstRow, values } = table;
  const lastRow = firstRow + values.length - 1;
  const selected = { code: "notice.selectedRowsOnly", firstRow, lastRow } as const;
  return { ...checked, notices: [selected, ...checked.notices] };
}
