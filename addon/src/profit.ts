/**
 * The profit run, from selection to tabs: as `score.ts`, for a table that tells what customers cost.
 */
import { MAX_CUSTOMERS } from "#shared/contract/bounds.ts";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Ports } from "./ports.ts";
import type { ProfitOutcome } from "./profitApi.ts";
import { profitOptionsOf } from "./profitOptions.ts";
import type { ProfitAnswer, ProfitService } from "./profitPorts.ts";
import {
  columnsByNow,
  profitDocument,
  profitsByKey,
  scenariosFor,
  standingProfit,
} from "./profitStanding.ts";
import { MAX_MILLISECONDS_BEFORE_WRITING } from "./score.ts";
import type { DataCheck, RunChoices, RunStage } from "./sidebarApi.ts";
import type { CheckedTable } from "./table/check/checkedTable.ts";
import { profitColumns } from "./table/profit/profitColumns.ts";
import type { ProfitRun } from "./table/profit/profitRun.ts";
import type { RecordedProfit } from "./table/record/profitRecord.ts";
import { packProfit } from "./table/send/profitRequest.ts";
import { datasetOf, pseudonymsOf } from "./table/send/pseudonym.ts";
import type { DocumentPlan } from "./table/tabs/tabPlan.ts";
import { profitView } from "./table/view/profitView.ts";
import { check, type MeantTable, readMeantTable, recognise } from "./understand.ts";

export interface ProfitPorts extends Omit<Ports, "service"> {
  readonly service: ProfitService;
}

/**
 * Reads, checks, sends and writes; what the user can mend comes back as a problem, and nothing was changed.
 *
 * @param asked Null for what is remembered of the tab in front.
 */
export function profit(ports: ProfitPorts, asked: RunChoices | null): ProfitOutcome {
  const outcome = ports.lock.whileHeld(() => profitAlone(ports, asked));
  return outcome ?? failed({ code: "sheet.runInProgress" });
}

function profitAlone(ports: ProfitPorts, asked: RunChoices | null): ProfitOutcome {
  const { workbook, settings, progress } = ports;
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
  const former = standingProfit(ports);
  const read = runRead(ports, meant, checked, former);
  if (isProblem(read)) return failed(read, dataCheck);

  reach("sending", doneWhen.checked);
  if (progress.isCancelled()) return failed({ code: "sheet.cancelled" }, dataCheck);
  const answer = answerFor(ports, read, former);
  if (answer !== null && isProblem(answer)) return failed(answer, dataCheck);
  if (ports.now().getTime() - start > MAX_MILLISECONDS_BEFORE_WRITING) {
    return failed({ code: "sheet.ranTooLong" }, dataCheck);
  }

  reach("writing", doneWhen.answered);
  const runId = answer?.response.runId ?? null;
  // The same table once more is the same run: what it was compared with stands.
  const isAgain = runId !== null && runId === former?.runId;
  const run = {
    ...read,
    runId,
    former: isAgain ? former.former : read.former,
    notices: [...noticesOf(answer?.store ?? null), ...read.notices],
  };
  const language = settings.language();
  const plan = profitDocument(run, language, columnsOf(ports, run, meant));
  const tabs = workbook.write(plan, {
    step: (done, isCharts) =>
      reach(isCharts ? "charting" : "writing", doneWhen.answered + (1 - doneWhen.answered) * done),
    isCancelled: () => progress.isCancelled(),
  });
  if (isProblem(tabs)) return failed(tabs, dataCheck);

  settings.rememberScored(run.sheet);
  reach("done", 1);
  return {
    ok: true,
    fromStore: answer?.store === "hit",
    result: profitView(run, tabs, workbook.undoable() !== null),
  };
}

/** Shares of a run's time; from there on, steps written of all steps. */
const doneWhen = { read: 0.15, checked: 0.35, answered: 0.5 } as const;

/** All but what the service adds. */
function runRead(
  { settings }: Pick<Ports, "settings">,
  { table }: MeantTable,
  checked: CheckedTable,
  former: RecordedProfit | null,
): ProfitRun | Problem {
  const { recognised, accounts, curve } = checked;
  if (accounts === null) return { code: "input.noCosts", headers: recognised.headers };
  const sheets = [table.sheet, ...(table.further ?? []).map(({ sheet }) => sheet)];
  // Periods alone tell nothing of customers: those of the run that stands stay.
  if (accounts.length === 0 && curve !== null && former !== null) {
    return { ...former, curve, curveSheets: sheets };
  }
  if (accounts.length > MAX_CUSTOMERS) {
    return { code: "input.tooManyCustomers", found: accounts.length, limit: MAX_CUSTOMERS };
  }
  const { dataCheck, asOf, customers, customerKeys, customerRows } = checked;
  return {
    sheet: table.sheet,
    sheets,
    checked: { recognised, dataCheck, asOf, customers, customerKeys, customerRows },
    accounts,
    options: profitOptionsOf(settings.document()),
    runId: null,
    ...(curve === null ? curveBeside(former, sheets) : { curve }),
    former: former !== null && former.accounts.length > 0 ? profitsByKey(former) : null,
    notices: checked.notices,
    scenarios: former === null ? [] : scenariosFor(former.scenarios, former.checked, checked),
    budget: former?.budget ?? null,
  };
}

/** Of a table without periods: the curve that another table gave stays, for this one says nothing of it. */
function curveBeside(
  former: RecordedProfit | null,
  sheets: readonly string[],
): Pick<ProfitRun, "curve" | "curveSheets"> {
  const from = former?.curveSheets ?? former?.sheets ?? [];
  const isOther = former !== null && !from.some((sheet) => sheets.includes(sheet));
  return isOther ? { curve: former.curve, curveSheets: from } : { curve: null };
}

/** Beside the table as it was just read; where that told of periods alone, beside the customers' as it is by now. */
function columnsOf(
  { workbook, settings }: Pick<Ports, "workbook" | "settings">,
  run: ProfitRun,
  { table }: MeantTable,
): DocumentPlan["columns"] {
  const language = settings.language();
  const { columnsBeside } = settings.document();
  if (run.sheet !== table.sheet) return columnsByNow(workbook, run, language, columnsBeside);
  const { customerRows, recognised } = run.checked;
  if (!columnsBeside || customerRows.length === 0) return null;
  return profitColumns(run, language, { headerRow: recognised.headerRow, rows: customerRows });
}

/** Null where there is nobody to ask about. */
function answerFor(
  ports: Pick<ProfitPorts, "settings" | "service">,
  run: ProfitRun,
  former: RecordedProfit | null,
): ProfitAnswer | Problem | null {
  if (run.accounts.length === 0) return null;
  return ports.service.profit(profitRequest(ports, run, former));
}

/** What is sent of a run: pseudonyms and numbers, and the name of the run before. */
export function profitRequest(
  { settings }: Pick<Ports, "settings">,
  { accounts, checked, options }: Pick<ProfitRun, "accounts" | "checked" | "options">,
  former: RecordedProfit | null,
): ProfitRequest {
  const secret = settings.documentSecret();
  const pseudonyms = pseudonymsOf(checked.customerKeys, secret);
  const since = former?.runId ?? null;
  return packProfit(accounts, pseudonyms, datasetOf(secret), { options, since }).request;
}

function noticesOf(store: ProfitAnswer["store"] | null): readonly Notice[] {
  if (store === "local") return [{ code: "notice.scoredLocally" }];
  if (store === "notSent") return [{ code: "notice.tooLargeToSend" }];
  return store === "unsaved" ? [{ code: "notice.notSaved" }] : [];
}

function failed(problem: Problem, dataCheck: DataCheck | null = null): ProfitOutcome {
  return { ok: false, problem, dataCheck };
}
