import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { isoDate } from "#shared/words/isoDate.ts";
import type { Ports } from "./ports.ts";
import { standingProfitView } from "./profitStanding.ts";
import { rememberedOf } from "./rememberedChoices.ts";
import {
  automaticChoices,
  type CheckedView,
  type RecognisedView,
  type RunChoices,
  type SidebarState,
} from "./sidebarApi.ts";
import { standingResult } from "./standing.ts";
import type { CheckedTable, RecognisedTable } from "./table/check/checkedTable.ts";
import { findHeaders, topRowsOf } from "./table/recognise/recogniseTable.ts";
import type { SelectedTable } from "./table/selectedTable.ts";
import { check, readMeantTable, recognise } from "./understand.ts";

/** What a run would do with these choices; nothing is written to a tab or sent. */
export function readState(
  ports: Pick<Ports, "workbook" | "settings" | "now">,
  asked: RunChoices | null,
): SidebarState {
  const state = {
    language: ports.settings.language(),
    sheets: ports.workbook.sheetNames(),
    read: [],
    choices: asked ?? automaticChoices,
    recognised: null,
    checked: null,
    problem: null,
    result: asked === null ? standingResult(ports) : ("asBefore" as const),
    profit: asked === null ? standingProfitView(ports) : ("asBefore" as const),
  };
  const meant = readMeantTable(ports, asked);
  if (isProblem(meant)) return { ...state, problem: meant };
  const { table, choices } = meant;
  const read = [table.sheet, ...(table.further ?? []).map(({ sheet }) => sheet)];
  const recognised = recognise(ports, meant);
  if (isProblem(recognised)) {
    return { ...state, read, choices, recognised: bareView(table, choices), problem: recognised };
  }
  if (asked !== null) {
    ports.settings.rememberChoices(table.sheet, rememberedOf(choices, recognised.headers));
  }
  const seen = { ...state, read, choices, recognised: recognisedView(recognised, table) };
  const checked = check(ports, meant, recognised);
  if (isProblem(checked)) return { ...seen, problem: checked };
  return { ...seen, checked: checkedView(checked) };
}

/** What can be chosen from where no table was understood yet. */
function bareView(
  table: SelectedTable,
  { headerRow }: Pick<RunChoices, "headerRow">,
): RecognisedView | null {
  const found: { headers: readonly string[]; headerRow: number } | Problem = findHeaders(
    table,
    headerRow,
  );
  const topRows = topRowsOf(table);
  if (topRows.length === 0) return null;
  if (isProblem(found)) {
    return { kind: "orders", headers: [], headerRow: topRows[0]!.row, topRows, mapping: [] };
  }
  return { kind: "orders", ...found, topRows, mapping: [] };
}

function recognisedView(recognised: RecognisedTable, table: SelectedTable): RecognisedView {
  const { kind, layout, headers, headerRow, mapping } = recognised;
  return {
    kind,
    ...(layout !== undefined && { layout }),
    headers,
    headerRow,
    topRows: topRowsOf(table),
    mapping,
  };
}

function checkedView(checked: CheckedTable): CheckedView {
  return {
    dataCheck: checked.dataCheck,
    asOf: isoDate(checked.asOf),
    asOfRule: checked.asOfRule,
    customers: checked.customers.length,
    notices: checked.notices,
  };
}
