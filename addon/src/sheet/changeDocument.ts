/**
 * One change of our tabs and columns: all of it or nothing.
 *
 * Tabs that are there are written in place and keep their identity, so that formulas of the user's that
 * point at them survive. Each is copied to a hidden tab before its first cell changes; one write to the
 * ledger makes the change stand, and only then is anything deleted. What fails or is cancelled before is
 * taken back, last thing first; what the host killed is mended by the next call (`recover.ts`).
 */
import type { Problem } from "#shared/problems/problem.ts";
import type { WriteWatch } from "../ports.ts";
import type { ColumnsPlan, TabId } from "../table/tabs/tabPlan.ts";
import { attempt } from "./attempt.ts";
import { problemBeforeWriting } from "./beforeWriting.ts";
import { type BegunTab, beginTab, chartIdsOf, copyTab, settleTab } from "./begunTab.ts";
import type { Change, Target } from "./change.ts";
import { insertCharts } from "./insertCharts.ts";
import { type BegunStep, type FormerTabs, type Ledger, writeLedger } from "./ledger.ts";
import { findOwnColumns } from "./ownColumns.ts";
import { findOwnTabs, type OwnTabs } from "./ownTabs.ts";
import { recover } from "./recover.ts";
import type { TakingBack } from "./tabContents.ts";
import { deleteOtherColumns, writeColumns } from "./writeColumns.ts";
import { problemOfRefusal } from "./writeProblems.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * @param plan Made of the document as it stands once what an earlier call left behind is mended.
 * @returns Null when the change stands.
 */
export function changeDocument(
  spreadsheet: Spreadsheet,
  plan: (own: OwnTabs) => Change | Problem,
  watch: WriteWatch,
): Problem | null {
  const own = recover(spreadsheet, findOwnTabs(spreadsheet));
  const change = plan(own);
  if ("code" in change) return change;
  const ownColumns = findOwnColumns(spreadsheet);
  const before = problemBeforeWriting(spreadsheet, own, change, ownColumns);
  if (before.problem !== null) return before.problem;
  let { ledger } = own;
  if (before.dropsKept) {
    ledger = { ...ledger, kept: null };
    writeLedger(spreadsheet, ledger);
    for (const { sheet } of own.copies) attempt(() => spreadsheet.deleteSheet(sheet));
  }

  const takeBacks: (() => void)[] = [];
  const takingBack: TakingBack = (takeBack) => takeBacks.push(takeBack);
  const begun: BegunTab[] = [];
  const at = { sheet: "" };
  try {
    const steps = stepsOf(spreadsheet, own, ledger, change, { begun, takingBack, at, ownColumns });
    steps.forEach(({ run, isCharts }, i) => {
      if (watch.isCancelled()) throw CANCELLED;
      run();
      watch.step((i + 1) / steps.length, isCharts);
    });
  } catch (refusal) {
    takeAllBack(spreadsheet, takeBacks, ledger);
    if (refusal === CANCELLED) return { code: "sheet.cancelled" };
    const refused = problemOfRefusal(refusal, at.sheet) ?? problemSince(spreadsheet, change);
    if (refused === null) throw refusal;
    return refused;
  }
  tidyUp(spreadsheet, own, ledger, change, begun);
  return null;
}

/** What somebody did meanwhile and the host told in words that we do not know, such as protecting a tab. */
function problemSince(spreadsheet: Spreadsheet, change: Change): Problem | null {
  let problem: Problem | null = null;
  attempt(() => {
    const own = findOwnTabs(spreadsheet);
    problem = problemBeforeWriting(spreadsheet, own, change, findOwnColumns(spreadsheet)).problem;
  });
  return problem;
}

const CANCELLED = new Error("cancelled");

interface Step {
  readonly run: () => void;
  /** The cells are written. */
  readonly isCharts: boolean;
}

function stepsOf(
  spreadsheet: Spreadsheet,
  own: OwnTabs,
  ledger: Ledger,
  change: Change,
  {
    begun,
    takingBack,
    at,
    ownColumns,
  }: {
    readonly begun: BegunTab[];
    readonly takingBack: TakingBack;
    /** Where the change is, by name. */
    readonly at: { sheet: string };
    readonly ownColumns: ReturnType<typeof findOwnColumns>;
  },
): readonly Step[] {
  const { targets, goes, concerns } = change;
  const plans = change.columns.flatMap(({ plan }) => plan ?? []);
  const step = ledger.last + 1;
  const former: FormerTabs = { step, tabs: concerns, names: namesOf(own, concerns) };
  const front = spreadsheet.getActiveSheet();
  const on = (sheet: string, run: () => void, isCharts = false): Step => ({
    isCharts,
    run: () => {
      at.sheet = sheet;
      run();
    },
  });
  const tabAt = (i: number): BegunTab => begun[i] as BegunTab;
  return [
    on("", () => {
      const charts = Object.fromEntries(
        [...targets, ...goes].map(({ tab, sheet }) => [
          tab,
          sheet === null ? [] : [...chartIdsOf(sheet)],
        ]),
      );
      const made = targets.flatMap(({ sheet, name }) => (sheet === null ? name : []));
      const names = ownColumns.map(({ sheetId, id }) => `${sheetId}:${id}`);
      const beside = plans.flatMap((plan) => besideNow(spreadsheet, plan) ?? []);
      const intent = { ...former, charts, made, columns: names, beside };
      writeLedger(spreadsheet, { ...ledger, begun: intent });
      takingBack(() => {
        if (spreadsheet.getActiveSheet().getSheetId() !== front.getSheetId()) {
          spreadsheet.setActiveSheet(front);
        }
      });
    }),
    ...targets.map((target) =>
      on(target.name, () => {
        beginTab(spreadsheet, target, step, takingBack, (tab) => begun.push(tab));
      }),
    ),
    ...goes
      .filter(({ isKept }) => isKept)
      .map(({ tab, sheet }) => on("", () => copyTab(spreadsheet, sheet, tab, step, takingBack))),
    ...targets.map((target, i) => on(target.name, () => target.fill(tabAt(i), takingBack))),
    ...plans.map((plan) =>
      on(plan.sheet, () => writeColumns(spreadsheet, plan, ownColumns, takingBack)),
    ),
    ...targets
      .map((target, i) => on(target.name, () => insertCharts(tabAt(i).sheet, target.charts), true))
      .filter((_, i) => (targets[i]?.charts.length ?? 0) > 0),
    on(
      "",
      () => {
        targets.forEach((target, i) => {
          at.sheet = target.name;
          finishTab(tabAt(i), target);
        });
        const shown = targets.findIndex(({ tab }) => tab === change.front);
        const next = shown < 0 ? front : tabAt(shown).sheet;
        if (spreadsheet.getActiveSheet().getSheetId() !== next.getSheetId()) {
          spreadsheet.setActiveSheet(next);
        }
        // Writes are gathered by the host: only now is it known that all of them were accepted.
        SpreadsheetApp.flush();
        const gone = goes.map(({ sheet }) => sheet.getSheetId());
        writeLedger(spreadsheet, { last: step, kept: change.keeps(former), begun: null, gone });
      },
      true,
    ),
  ];
}

function namesOf({ tabs }: OwnTabs, concerned: readonly TabId[]): FormerTabs["names"] {
  const there = concerned.flatMap((tab) => {
    const name = tabs[tab]?.getName();
    return name === undefined ? [] : [[tab, name] as const];
  });
  return Object.fromEntries(there);
}

function besideNow(
  spreadsheet: Spreadsheet,
  plan: ColumnsPlan,
): BegunStep["beside"][number] | null {
  const sheet = spreadsheet.getSheetByName(plan.sheet);
  if (sheet === null) return null;
  const [lastUsed, columns] = [sheet.getLastColumn(), sheet.getMaxColumns()];
  return { sheet: plan.sheet, lastUsed, columns };
}

function finishTab({ sheet, formerName }: BegunTab, { name, isHidden }: Target): void {
  if (formerName !== name) sheet.setName(name);
  if (isHidden && !sheet.isSheetHidden()) sheet.hideSheet();
}

/** Where one thing cannot be taken back, the ledger goes on saying that a write is on its way. */
function takeAllBack(
  spreadsheet: Spreadsheet,
  takeBacks: readonly (() => void)[],
  ledger: Ledger,
): void {
  let isWhole = true;
  for (const takeBack of [...takeBacks].reverse()) isWhole = attempt(takeBack) && isWhole;
  if (isWhole) attempt(() => writeLedger(spreadsheet, { ...ledger, begun: null }));
}

/** The change stands: what it replaced goes. What cannot be deleted now goes with the next change. */
function tidyUp(
  spreadsheet: Spreadsheet,
  own: OwnTabs,
  ledger: Ledger,
  change: Change,
  begun: readonly BegunTab[],
): void {
  const kept = change.keeps({ step: ledger.last + 1, tabs: [], names: {} })?.step;
  for (const tab of begun) attempt(() => settleTab(tab));
  for (const { copy } of begun) {
    if (copy !== null && kept !== ledger.last + 1) attempt(() => spreadsheet.deleteSheet(copy));
  }
  for (const { sheet, step } of own.copies) {
    if (step !== kept) attempt(() => spreadsheet.deleteSheet(sheet));
  }
  for (const { sheet } of change.goes) attempt(() => spreadsheet.deleteSheet(sheet));
  if (change.columns.length > 0) {
    attempt(() => deleteOtherColumns(spreadsheet, change.columns));
  }
}
