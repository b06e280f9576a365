/**
 * The run that stands in the document: read from its record, written again in other words, undone.
 */
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { DocumentSettings } from "./documentSettings.ts";
import { type Ports, unwatched, type Workbook } from "./ports.ts";
import type { ResultView, StandingAnswer } from "./sidebarApi.ts";
import { wallClockIn } from "./table/cells/wallClock.ts";
import { rowsByCustomer } from "./table/check/rowsByCustomer.ts";
import type { RecordedRun } from "./table/record/recordedRun.ts";
import { runInRecord } from "./table/record/recordTab.ts";
import { besideColumns, hasColumnsBeside } from "./table/tabs/besideColumns.ts";
import { type CarriedOver, nothingCarried, withWordsOf } from "./table/tabs/carriedOver.ts";
import { dashboardTab } from "./table/tabs/dashboardTab.ts";
import { documentPlan } from "./table/tabs/documentPlan.ts";
import { modelTab } from "./table/tabs/modelTab.ts";
import { carriedFrom } from "./table/tabs/readCarried.ts";
import type { ScoredRun } from "./table/tabs/scoredRun.ts";
import type { DocumentPlan } from "./table/tabs/tabPlan.ts";
import { resultView } from "./table/view/resultView.ts";
import { rowsAsWritten, rowsByNow } from "./table/view/rowsOnTab.ts";

/** Null where no run stands, or not all of its tabs. */
export function standingRun({ workbook }: { readonly workbook: Workbook }): RecordedRun | null {
  return workbook.ownTabNames("scores") === null
    ? null
    : runInRecord(workbook.readOwnTab("record"));
}

export function standingResult(ports: Pick<Ports, "workbook">): ResultView | null {
  const { workbook } = ports;
  const tabs = workbook.ownTabNames("scores");
  const record = standingRun(ports);
  if (tabs === null || record === null) return null;
  const cells = workbook.readOwnTab("customers") ?? [];
  const run = withCarried(record, cells, workbook);
  const canUndo = workbook.undoable() !== null;
  return resultView(run, tabs, { rows: rowsByNow(cells, run), canUndo });
}

/** @param cells Of the tab of the customers: what the user has written there since, in the order they brought it into. */
export function withCarried(
  run: RecordedRun,
  cells: Parameters<typeof carriedFrom>[0],
  { timeZone }: Pick<Workbook, "timeZone">,
): ScoredRun {
  return { ...run, carried: carriedFrom(cells, run, wallClockIn(timeZone())) };
}

/** Our tabs in another language, or under other settings that only concern their looks. */
export function showAgain(
  ports: Pick<Ports, "workbook" | "settings" | "lock">,
  language: Language,
  settings: DocumentSettings,
): StandingAnswer {
  return locked(ports, () => {
    const { workbook } = ports;
    const former = standingRun(ports);
    if (former === null) return { ok: true, result: null };
    const looks = {
      segmentView: settings.segmentView,
      names: settings.names,
      columnsBeside: settings.columnsBeside,
    };
    const run = {
      ...withCarried(former, workbook.readOwnTab("customers"), workbook),
      settings: { ...former.settings, ...looks },
    };
    const plan = documentPlan(run, language, columnsByNow(workbook, run, language));
    const problem = workbook.rewrite([plan], unwatched);
    if (problem !== null) return { ok: false, problem };
    const tabs = workbook.ownTabNames("scores");
    const view = { rows: rowsAsWritten(run), canUndo: workbook.undoable() !== null };
    return { ok: true, result: tabs === null ? null : resultView(run, tabs, view) };
  });
}

/** The document as it was before the last run, but for what the user has written beside customers since. */
export function undo(ports: Pick<Ports, "workbook" | "lock">): StandingAnswer {
  return locked(ports, () => {
    const { workbook } = ports;
    if (workbook.undoable() === null)
      return { ok: false, problem: { code: "sheet.nothingToUndo" } };
    const undone = standingRun(ports);
    const cells = workbook.readOwnTab("customers");
    const record = runInRecord(workbook.readFormerRecord("record"));
    const problem = record === null ? workbook.undo({}, null) : undoTo(workbook, record);
    if (problem !== null) return { ok: false, problem };
    if (record !== null && undone !== null) {
      const written = withCarried(undone, cells, workbook).carried;
      const kept = keepWords(workbook, record, written);
      if (kept !== null) return { ok: false, problem: kept };
    }
    return { ok: true, result: standingResult(ports) };
  });
}

/** Cells come back from copies; what no copy holds is planned again. */
function undoTo(workbook: Workbook, record: RecordedRun): Problem | null {
  const run = { ...record, carried: nothingCarried };
  const { language } = record;
  const charts = {
    dashboard: dashboardTab(run, language).charts,
    model: modelTab(run, language).charts,
  };
  return workbook.undo(charts, columnsByNow(workbook, run, language));
}

/** Owners, notes and columns of the user's, written into the tab that came back where it has others. */
function keepWords(workbook: Workbook, record: RecordedRun, written: CarriedOver): Problem | null {
  const { carried: before } = withCarried(record, workbook.readOwnTab("customers"), workbook);
  const carried = withWordsOf(before, written);
  if (carried === before) return null;
  const run = { ...record, carried };
  const plan = documentPlan(run, record.language, columnsByNow(workbook, run, record.language));
  return workbook.rewrite([plan], unwatched);
}

/**
 * Our columns over the user's table as it is by now: it may have been sorted or moved since. Where it cannot be
 * found any more, nobody can say which row is whose, and the columns stay as they are until the next run.
 */
function columnsByNow(
  workbook: Workbook,
  run: ScoredRun,
  language: Language,
): DocumentPlan["columns"] {
  if (!hasColumnsBeside(run)) return null;
  const table = workbook.readTabs([run.sheet]);
  const inRows = isProblem(table) ? null : rowsByCustomer(table, run.checked);
  return inRows === null ? "asTheyStand" : besideColumns(run, language, inRows);
}

function locked({ lock }: Pick<Ports, "lock">, work: () => StandingAnswer): StandingAnswer {
  const busy: Problem = { code: "sheet.runInProgress" };
  return lock.whileHeld(work) ?? { ok: false, problem: busy };
}
