/**
 * The run, from selection to columns: the program's one path.
 */

import { MAX_CUSTOMERS } from "#shared/contract/bounds.ts";
import { scoresOf } from "#shared/contract/scores.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import { modelOptionsOf } from "./modelOptions.ts";
import type { Ports, ScoringAnswer } from "./ports.ts";
import type { DataCheck, RunChoices, RunOutcome, RunStage } from "./sidebarApi.ts";
import { dayOfIn } from "./table/cells/dayOfIn.ts";
import { wallClockIn } from "./table/cells/wallClock.ts";
import type { CheckedTable } from "./table/check/checkedTable.ts";
import { runInRecord } from "./table/record/recordTab.ts";
import { datasetOf, pseudonymsOf } from "./table/send/pseudonym.ts";
import { type PackedRun, packRun } from "./table/send/request.ts";
import { besideColumns } from "./table/tabs/besideColumns.ts";
import { documentPlan } from "./table/tabs/documentPlan.ts";
import { methodChangesOf, methodNotices } from "./table/tabs/methodChanges.ts";
import { carriedFrom } from "./table/tabs/readCarried.ts";
import type { ScoredRun } from "./table/tabs/scoredRun.ts";
import { resultView } from "./table/view/resultView.ts";
import { rowsAsWritten } from "./table/view/rowsOnTab.ts";
import { check, type MeantTable, readMeantTable, recognise } from "./understand.ts";

/**
 * Reads, checks, sends and writes; what the user can mend comes back as a problem, and nothing was changed.
 *
 * @param asked Null for what is remembered of the tab in front.
 */
export function score(ports: Ports, asked: RunChoices | null): RunOutcome {
  const outcome = ports.lock.whileHeld(() => scoreAlone(ports, asked));
  return outcome ?? failed({ code: "sheet.runInProgress" });
}

function scoreAlone(ports: Ports, asked: RunChoices | null): RunOutcome {
  const { workbook, settings, service, progress } = ports;
  const start = ports.now().getTime();
  const reach = (stage: RunStage, done: number) => progress.show({ stage, done });
  progress.begin();

  reach("reading", 0);
  const meant = readMeantTable(ports, asked);
  if (isProblem(meant)) return failed(meant);

  reach("checking", doneWhen.read);
  const recognised = recognise(ports, meant);
  if (isProblem(recognised)) return failed(recognised);
  const checked = check(ports, meant, recognised);
  if (isProblem(checked)) return failed(checked);
  const { dataCheck } = checked;
  if (checked.customers.length === 0) {
    // Averages by period are nobody's.
    const { headers } = checked.recognised;
    return failed({ code: "input.missingColumn", column: "customer", headers }, dataCheck);
  }
  const packed = packedRun(ports, checked);
  if (isProblem(packed)) return failed(packed, dataCheck);

  reach("sending", doneWhen.checked);
  if (progress.isCancelled()) return failed({ code: "sheet.cancelled" }, dataCheck);
  const answer = service.score(packed.request);
  if (isProblem(answer)) return failed(answer, dataCheck);
  if (ports.now().getTime() - start > MAX_MILLISECONDS_BEFORE_WRITING) {
    return failed({ code: "sheet.ranTooLong" }, dataCheck);
  }

  reach("writing", doneWhen.answered);
  const run = scoredRun(ports, meant, checked, answer, packed.order);
  const language = settings.language();
  const inRows = { headerRow: checked.recognised.headerRow, rows: checked.customerRows };
  const plan = documentPlan(run, language, besideColumns(run, language, inRows));
  const tabs = workbook.write(plan, {
    step: (done, isCharts) =>
      reach(isCharts ? "charting" : "writing", doneWhen.answered + (1 - doneWhen.answered) * done),
    isCancelled: () => progress.isCancelled(),
  });
  if (isProblem(tabs)) return failed(tabs, dataCheck);

  settings.rememberScored(meant.table.sheet);
  reach("done", 1);
  return {
    ok: true,
    fromStore: answer.store === "hit",
    result: resultView(run, tabs, {
      rows: rowsAsWritten(run),
      canUndo: workbook.undoable() !== null,
    }),
  };
}

/** The request, and the way back for its answer. */
export function packedRun(
  { settings }: Pick<Ports, "settings">,
  { population, customerKeys }: CheckedTable,
): PackedRun | Problem {
  if (population.size > MAX_CUSTOMERS) {
    return { code: "input.tooManyCustomers", found: population.size, limit: MAX_CUSTOMERS };
  }
  const secret = settings.documentSecret();
  const pseudonyms = pseudonymsOf(customerKeys, secret);
  return packRun(population, pseudonyms, datasetOf(secret), modelOptionsOf(settings.document()));
}

/** Of Google's six minutes, what must be left to write the tabs and, if need be, to take them back. */
export const MAX_MILLISECONDS_BEFORE_WRITING = 270_000;

/** Shares of a run's time, from runs of ten thousand orders; from there on, steps written of all steps. */
const doneWhen = { read: 0.1, checked: 0.3, answered: 0.5 } as const;

function scoredRun(
  { workbook, settings, now }: Pick<Ports, "workbook" | "settings" | "now">,
  { table }: MeantTable,
  checked: CheckedTable,
  { response, store }: ScoringAnswer,
  order: Int32Array,
): ScoredRun {
  const { recognised, dataCheck, asOf, asOfRule, customers, customerKeys } = checked;
  const { runId, model, facts } = response;
  const former = runInRecord(workbook.readOwnTab("record"));
  const today = dayOfIn(workbook.timeZone())(now());
  const changes = methodChangesOf(former, { sheet: table.sheet, response }, today);
  return {
    sheet: table.sheet,
    sheets: [table.sheet, ...(table.further ?? []).map(({ sheet }) => sheet)],
    checked: {
      recognised,
      dataCheck,
      asOf,
      asOfRule,
      customers,
      customerKeys,
      population: checked.population,
      customerRows: checked.customerRows,
    },
    response: { runId, model, facts },
    scores: scoresOf(response.columns),
    order,
    notices: [
      ...noticesOf(store),
      ...methodNotices(former, changes),
      ...checked.notices,
      ...response.notices,
    ],
    settings: settings.document(),
    methodChanges: changes,
    carried: carriedFrom(
      workbook.readOwnTab("customers"),
      // Whatever other tab the user deleted: it tells which words are theirs, and of whom.
      former,
      wallClockIn(workbook.timeZone()),
      checked,
    ),
  };
}

function noticesOf(store: ScoringAnswer["store"]): readonly Notice[] {
  if (store === "local") return [{ code: "notice.scoredLocally" }];
  return store === "unsaved" ? [{ code: "notice.notSaved" }] : [];
}

function failed(problem: Problem, dataCheck: DataCheck | null = null): RunOutcome {
  return { ok: false, problem, dataCheck };
}
