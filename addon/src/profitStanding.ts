/**
 * The profit run that stands in the document: read from its record, planned again in other words, undone.
 */
import { portfolioOf } from "#shared/engine/profit/portfolio.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { DocumentSettings } from "./documentSettings.ts";
import { type Ports, unwatched, type Workbook } from "./ports.ts";
import type { ProfitView, Scenario } from "./profitApi.ts";
import { rowsByCustomer } from "./table/check/rowsByCustomer.ts";
import { profitColumns } from "./table/profit/profitColumns.ts";
import { profitPlan } from "./table/profit/profitPlan.ts";
import type { ProfitRun } from "./table/profit/profitRun.ts";
import {
  profitInRecord,
  profitRecordTab,
  type RecordedProfit,
} from "./table/record/profitRecord.ts";
import type { DocumentPlan, TabId } from "./table/tabs/tabPlan.ts";
import { profitView } from "./table/view/profitView.ts";

/** Null where no profit run stands. */
export function standingProfit({
  workbook,
}: {
  readonly workbook: Workbook;
}): RecordedProfit | null {
  return profitInRecord(workbook.readOwnTab("profitRecord"));
}

export function standingProfitView({ workbook }: Pick<Ports, "workbook">): ProfitView | null {
  const tabs = workbook.ownTabNames("profit");
  const run = tabs === null ? null : standingProfit({ workbook });
  if (tabs === null || run === null) return null;
  return profitView(run, tabs, workbook.undoable() !== null);
}

/** Everything that a profit run writes: its tabs, and the one that keeps it. */
export function profitDocument(
  run: ProfitRun,
  language: Language,
  columns: DocumentPlan["columns"],
): DocumentPlan<"profit"> {
  const plan = profitPlan(run, language, columns);
  return { ...plan, tabs: [...plan.tabs, profitRecordTab({ ...run, language })] };
}

/** As `scoresAgain`. */
export function profitAgain(
  workbook: Workbook,
  language: Language,
  { columnsBeside }: Pick<DocumentSettings, "columnsBeside">,
): { readonly plan: DocumentPlan<"profit">; readonly view: () => ProfitView | null } | null {
  const run = standingProfit({ workbook });
  if (run === null) return null;
  const columns = columnsByNow(workbook, run, language, columnsBeside);
  return {
    plan: profitDocument(run, language, columns),
    view: () => {
      const tabs = workbook.ownTabNames("profit");
      return tabs && profitView(run, tabs, workbook.undoable() !== null);
    },
  };
}

/** As before the last profit run; what the user planned since, scenarios and budget, stays. */
export function undoProfit(workbook: Workbook, columnsBeside: boolean): Problem | null {
  const undone = standingProfit({ workbook });
  const record = profitInRecord(workbook.readFormerRecord("profitRecord"));
  if (record === null) return workbook.undo({}, null);
  const { language } = record;
  const columns = columnsByNow(workbook, record, language, columnsBeside);
  const { tabs } = profitDocument(record, language, columns);
  const charts = Object.fromEntries(tabs.map((plan) => [plan.tab, plan.charts]));
  const problem = workbook.undo(charts, columns);
  if (problem !== null || undone === null) return problem;
  const planned = {
    scenarios: scenariosFor(undone.scenarios, undone.checked, record.checked),
    budget: undone.budget,
  };
  const { scenarios, budget } = record;
  if (JSON.stringify(planned) === JSON.stringify({ scenarios, budget })) return null;
  return writePlanned(workbook, { ...record, ...planned }, ["scenarios", "budget"]);
}

/** Writes what was planned with a run, and keeps it; the tabs of its results stay as they are. */
export function writePlanned(
  workbook: Workbook,
  run: RecordedProfit,
  concerned: readonly ("scenarios" | "budget")[],
): Problem | null {
  const plan = profitDocument(run, run.language, "asTheyStand");
  const isConcerned = (tab: TabId) => concerned.some((each) => each === tab);
  return workbook.rewrite(
    [
      {
        ...plan,
        tabs: plan.tabs.filter(({ tab }) => isConcerned(tab) || tab === "profitRecord"),
        goes: plan.goes?.filter(isConcerned) ?? [],
      },
    ],
    unwatched,
  );
}

/** As the columns of a scoring run: where the table cannot be found any more, they stay as they are. */
export function columnsByNow(
  workbook: Workbook,
  run: ProfitRun,
  language: Language,
  columnsBeside: boolean,
): DocumentPlan["columns"] {
  if (!columnsBeside || run.checked.customerRows.length === 0) return null;
  const table = workbook.readTabs([run.sheet]);
  const inRows = isProblem(table) ? null : rowsByCustomer(table, run.checked);
  return inRows === null ? "asTheyStand" : profitColumns(run, language, inRows);
}

/** Profits by customer's key: what a later run is compared with. */
export function profitsByKey({
  checked,
  accounts,
  options,
}: Pick<ProfitRun, "checked" | "accounts" | "options">): ReadonlyMap<string, number> {
  const { customers } = portfolioOf(accounts, options);
  return new Map(customers.map(({ profit }, place) => [checked.customerKeys[place]!, profit]));
}

/**
 * Scenarios of another run for the customers of this one, found by their keys. A step for customers who are all
 * gone goes, and so does a scenario without steps.
 */
export function scenariosFor(
  scenarios: readonly Scenario[],
  from: Pick<ProfitRun["checked"], "customerKeys">,
  to: Pick<ProfitRun["checked"], "customerKeys">,
): readonly Scenario[] {
  const places = new Map(to.customerKeys.map((key, place) => [key, place]));
  return scenarios.flatMap(({ name, steps }) => {
    const moved = steps.flatMap((step) => {
      if (step.scope.kind !== "customers") return step;
      const found = step.scope.places.flatMap(
        (place) => places.get(from.customerKeys[place] ?? "") ?? [],
      );
      return found.length === 0 ? [] : { ...step, scope: { ...step.scope, places: found } };
    });
    return moved.length === 0 ? [] : { name, steps: moved };
  });
}
