/**
 * The scoring run that stands in the document: read from its record, planned again in other words, undone.
 */
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { DocumentSettings } from "./documentSettings.ts";
import { type Ports, unwatched, type Workbook } from "./ports.ts";
import type { ResultView } from "./sidebarApi.ts";
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

/** A run written again: its plan, and how the sidebar shows it once that stands. */
export interface WrittenAgain {
  readonly plan: DocumentPlan<"scores">;
  readonly view: () => ResultView | null;
}

/** The standing run in another language, or under other settings that only concern its looks; null where none stands. */
export function scoresAgain(
  workbook: Workbook,
  language: Language,
  { segmentView, names, columnsBeside }: DocumentSettings,
): WrittenAgain | null {
  const former = standingRun({ workbook });
  if (former === null) return null;
  const run = {
    ...withCarried(former, workbook.readOwnTab("customers"), workbook),
    settings: { ...former.settings, segmentView, names, columnsBeside },
  };
  return {
    plan: documentPlan(run, language, columnsByNow(workbook, run, language)),
    view: () => {
      const tabs = workbook.ownTabNames("scores");
      const canUndo = workbook.undoable() !== null;
      return tabs && resultView(run, tabs, { rows: rowsAsWritten(run), canUndo });
    },
  };
}

/** As before the last scoring run, but for what the user has written beside customers since. */
export function undoScores(workbook: Workbook): Problem | null {
  const undone = standingRun({ workbook });
  const cells = workbook.readOwnTab("customers");
  const record = runInRecord(workbook.readFormerRecord("record"));
  const problem = record === null ? workbook.undo({}, null) : undoTo(workbook, record);
  if (problem !== null || record === null || undone === null) return problem;
  return keepWords(workbook, record, withCarried(undone, cells, workbook).carried);
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
