/**
 * The run, from selection to columns: the program's one path.
 */

import { MAX_CUSTOMERS } from "#shared/contract/run.ts";
import { scoresOf } from "#shared/contract/scores.ts";
import { defaultOptions } from "#shared/engine/defaults.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Ports, ScoringAnswer } from "./ports.ts";
import type { DataCheck, RunChoices, RunOutcome, RunStage } from "./sidebarApi.ts";
import type { CheckedTable } from "./table/check/checkedTable.ts";
import { datasetOf, pseudonymsOf } from "./table/send/pseudonym.ts";
import { packRun } from "./table/send/request.ts";
import { customersTab } from "./table/tabs/customersTab.ts";
import { dashboardTab } from "./table/tabs/dashboardTab.ts";
import { dataCheckTab } from "./table/tabs/dataCheckTab.ts";
import type { ScoredRun } from "./table/tabs/scoredRun.ts";
import { readChosenTable, understand } from "./understand.ts";

/** Reads, checks, sends and writes; what the user can mend comes back as a problem, and nothing was changed. */
export function score(ports: Ports, choices: RunChoices): RunOutcome {
  const outcome = ports.lock.whileHeld(() => scoreAlone(ports, choices));
  return outcome ?? failed({ code: "sheet.runInProgress" });
}

function scoreAlone(ports: Ports, choices: RunChoices): RunOutcome {
  const { workbook, settings, service } = ports;
  const start = ports.now().getTime();
  const reach = (stage: RunStage) => ports.progress.show({ stage, done: doneBefore[stage] });

  reach("reading");
  const table = readChosenTable(ports, choices);
  if (isProblem(table)) return failed(table);

  reach("checking");
  const checked = understand(ports, table, choices);
  if (isProblem(checked)) return failed(checked);
  const { population, customerKeys, dataCheck } = checked;
  if (population.size > MAX_CUSTOMERS) {
    const found = population.size;
    return failed({ code: "input.tooManyCustomers", found, limit: MAX_CUSTOMERS }, dataCheck);
  }

  const secret = settings.documentSecret();
  const pseudonyms = pseudonymsOf(customerKeys, secret);
  const { request, order } = packRun(population, pseudonyms, datasetOf(secret), defaultOptions);

  reach("sending");
  const answer = service.score(request);
  if (isProblem(answer)) return failed(answer, dataCheck);
  if (ports.now().getTime() - start > MAX_MILLISECONDS_BEFORE_WRITING) {
    return failed({ code: "sheet.ranTooLong" }, dataCheck);
  }

  reach("writing");
  const run = scoredRun(table.sheet, checked, answer, order);
  const language = settings.language();
  const plans = [
    customersTab(run, language),
    dashboardTab(run, language),
    dataCheckTab(run, language),
  ];
  const tabs = workbook.writeTabs(plans, () => reach("charting"));
  if (isProblem(tabs)) return failed(tabs, dataCheck);

  settings.rememberScored(table.sheet);
  reach("done");
  const { runId, model, facts } = answer.response;
  return {
    ok: true,
    runId,
    fromStore: answer.store === "hit",
    sheet: table.sheet,
    model,
    facts,
    notices: run.notices,
    dataCheck,
    tabs,
  };
}

/** Of Google's six minutes, what must be left to write three tabs and, if need be, to take them back. */
const MAX_MILLISECONDS_BEFORE_WRITING = 270_000;

/** Shares of a run's time, from runs of ten thousand orders: only for the eye. */
const doneBefore: Readonly<Record<RunStage, number>> = {
  reading: 0.05,
  checking: 0.2,
  sending: 0.4,
  writing: 0.65,
  charting: 0.9,
  done: 1,
};

function scoredRun(
  sheet: string,
  checked: CheckedTable,
  { response, store }: ScoringAnswer,
  order: Int32Array,
): ScoredRun {
  return {
    sheet,
    checked,
    response,
    scores: scoresOf(response.columns),
    order,
    notices: [
      ...checked.notices,
      ...response.notices,
      ...(store === "unsaved" ? ([{ code: "notice.notSaved" }] as const) : []),
    ],
  };
}

function failed(problem: Problem, dataCheck: DataCheck | null = null): RunOutcome {
  return { ok: false, problem, dataCheck };
}
