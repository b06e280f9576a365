import { isProblem } from "#shared/problems/isProblem.ts";
import { cleanCopyName } from "#shared/words/tabs.ts";
import type { Ports } from "./ports.ts";
import type { CopyAnswer, RunChoices } from "./sidebarApi.ts";
import { dayOfIn } from "./table/cells/dayOfIn.ts";
import { cleanedTable } from "./table/clean/cleanedTable.ts";
import { check, readMeantTable, recognise } from "./understand.ts";

/** A copy of the table on a tab of the user's own, with what can safely be mended mended. */
export function copyCleaned(
  ports: Pick<Ports, "workbook" | "settings" | "now">,
  choices: RunChoices,
): CopyAnswer {
  const { workbook, settings } = ports;
  const meant = readMeantTable(ports, choices);
  if (isProblem(meant)) return { ok: false, problem: meant };
  const recognised = recognise(ports, meant);
  if (isProblem(recognised)) return { ok: false, problem: recognised };
  const checked = check(ports, meant, recognised);
  if (isProblem(checked)) return { ok: false, problem: checked };
  const { table } = meant;
  const cleaned = cleanedTable(table, checked, meant.choices, dayOfIn(workbook.timeZone()));
  const name = cleanCopyName(table.sheet, settings.language());
  const added = workbook.addTab(table.sheet, name, cleaned.values, checked.recognised.headerRow);
  if (isProblem(added)) return { ok: false, problem: added };
  return { ok: true, sheet: added.sheet, fixes: cleaned.fixes };
}
