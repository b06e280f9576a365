import { isProblem } from "#shared/problems/isProblem.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Ports } from "./ports.ts";
import type { RunChoices, SidebarState, TableView } from "./sidebarApi.ts";
import type { CheckedTable } from "./table/check/checkedTable.ts";
import { readChosenTable, understand } from "./understand.ts";

/** What a run would do with these choices; nothing is written or sent. */
export function readState(
  ports: Pick<Ports, "workbook" | "settings" | "now">,
  choices: RunChoices,
): SidebarState {
  const language = ports.settings.language();
  const sheets = ports.workbook.sheetNames();
  const table = readChosenTable(ports, choices);
  if (isProblem(table)) return { language, sheets, table: null, problem: table };
  const checked = understand(ports, table, choices);
  if (isProblem(checked)) return { language, sheets, table: null, problem: checked };
  return { language, sheets, table: viewOf(table.sheet, checked), problem: null };
}

function viewOf(sheet: string, checked: CheckedTable): TableView {
  const { kind, headers, headerRow, mapping } = checked.recognised;
  return {
    sheet,
    kind,
    headers,
    headerRow,
    mapping,
    dataCheck: checked.dataCheck,
    asOf: isoDate(checked.asOf),
    asOfRule: checked.asOfRule,
    customers: checked.customers.length,
    notices: checked.notices,
  };
}
