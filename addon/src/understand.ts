import { defaultOptions } from "#shared/engine/defaults.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Ports } from "./ports.ts";
import type { RunChoices } from "./sidebarApi.ts";
import type { CheckedTable } from "./table/checkedTable.ts";
import { checkTable } from "./table/checkTable.ts";
import { dayOfIn } from "./table/dayOfIn.ts";
import { recogniseTable } from "./table/recogniseTable.ts";
import type { SelectedTable } from "./table/selectedTable.ts";

export interface Understood {
  readonly table: SelectedTable;
  readonly checked: CheckedTable;
}

/** What the user has chosen, read and understood; nothing is written. */
export function readChosenTable(
  { workbook, settings }: Pick<Ports, "workbook" | "settings">,
  choices: RunChoices,
): SelectedTable | Problem {
  return workbook.readTable(choices.sheet, settings.lastScored());
}

export function understand(
  ports: Pick<Ports, "workbook" | "now">,
  table: SelectedTable,
  choices: RunChoices,
): CheckedTable | Problem {
  const recognised = recogniseTable(table, choices.mapping);
  if (isProblem(recognised)) return recognised;
  const dayOf = dayOfIn(ports.workbook.timeZone());
  return checkTable(table, recognised, {
    dayOf,
    today: dayOf(ports.now()),
    asOf: choices.asOf,
    currency: choices.currency,
    windowDays: defaultOptions.windowDays,
  });
}
