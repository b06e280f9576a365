/**
 * What is planned with a profit run: the model of the what-if window, scenarios and the budget, kept in the
 * document beside the user's data, which nothing of it touches.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import type { BudgetPlan } from "#shared/engine/profit/budgetPlan.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Ports, Workbook } from "./ports.ts";
import type { ProfitModel, ProfitModelAnswer, Scenario, WrittenAnswer } from "./profitApi.ts";
import { standingProfit, writePlanned } from "./profitStanding.ts";
import { customerKeyAt } from "./table/check/rowsByCustomer.ts";
import type { RecordedProfit } from "./table/record/profitRecord.ts";

/** Everything that a step of the what-if is computed from; the customer of the selected row is marked. */
export function profitModel({
  workbook,
  settings,
}: Pick<Ports, "workbook" | "settings">): ProfitModelAnswer {
  const run = standingProfit({ workbook });
  if (run === null) return { ok: false, problem: noRun };
  const { checked, accounts, options, scenarios } = run;
  const column = <Field extends keyof Account>(field: Field) =>
    accounts.map((account) => account[field]);
  return {
    ok: true,
    model: {
      language: settings.language(),
      currency: checked.dataCheck.currency,
      options,
      customers: checked.customers,
      accounts: {
        grossRevenue: column("grossRevenue"),
        discounts: column("discounts"),
        returns: column("returns"),
        goods: column("goods"),
        service: column("service"),
        logistics: column("logistics"),
        acquisition: column("acquisition"),
        savings: column("savings"),
        monthsActive: column("monthsActive"),
        monthlyChurn: column("monthlyChurn"),
      } satisfies ProfitModel["accounts"],
      selected: selectedIn(workbook, run),
      scenarios,
    },
  };
}

/** One of the same name is replaced, in its place. */
export function keepScenario(
  ports: Pick<Ports, "workbook" | "lock">,
  scenario: Scenario,
): WrittenAnswer {
  const name = scenario.name.trim();
  if (name === "" || name.length > MOST_LETTERS) throw new Error("a scenario without a fit name");
  const saved = { name, steps: scenario.steps };
  return planned(ports, "scenarios", (run) => {
    const isThere = run.scenarios.some((each) => each.name === name);
    return {
      ...run,
      scenarios: isThere
        ? run.scenarios.map((each) => (each.name === name ? saved : each))
        : [...run.scenarios, saved],
    };
  });
}

const MOST_LETTERS = 60;

export function dropScenario(ports: Pick<Ports, "workbook" | "lock">, name: string): WrittenAnswer {
  return planned(ports, "scenarios", (run) => ({
    ...run,
    scenarios: run.scenarios.filter((each) => each.name !== name),
  }));
}

export function keepBudget(
  ports: Pick<Ports, "workbook" | "lock">,
  budget: BudgetPlan,
): WrittenAnswer {
  return planned(ports, "budget", (run) => ({ ...run, budget }));
}

const noRun: Problem = { code: "sheet.noProfitRun" };

/** @returns The tab that tells of it; that of the profit where there is nothing left to tell. */
function planned(
  { workbook, lock }: Pick<Ports, "workbook" | "lock">,
  tab: "scenarios" | "budget",
  change: (run: RecordedProfit) => RecordedProfit,
): WrittenAnswer {
  const answer = lock.whileHeld((): WrittenAnswer => {
    const run = standingProfit({ workbook });
    if (run === null) return { ok: false, problem: noRun };
    const problem = writePlanned(workbook, change(run), [tab]);
    if (problem !== null) return { ok: false, problem };
    const names = workbook.ownTabNames("profit");
    return { ok: true, tab: names?.[tab] ?? names?.profit ?? "" };
  });
  return answer ?? { ok: false, problem: { code: "sheet.runInProgress" } };
}

/** Place of the customer whom the selected row names, on a tab of this run or on a table that was read for it. */
function selectedIn(workbook: Workbook, { sheets, checked }: RecordedProfit): number | null {
  const { sheet, own, row } = workbook.selectedRow();
  if (own === "profit" || own === "fixList") {
    const cells = workbook.readOwnTab(own)?.[row - 1] ?? [];
    const shown = new Set(cells.filter((cell) => typeof cell === "string" && cell !== ""));
    return found(checked.customers.findIndex((customer) => shown.has(customer)));
  }
  if (own !== null || !sheets.includes(sheet)) return null;
  const table = workbook.readTabs([sheet]);
  if (isProblem(table)) return null;
  const key = customerKeyAt(table, checked.recognised, row);
  return key === null ? null : found(checked.customerKeys.indexOf(key));
}

function found(place: number): number | null {
  return place < 0 ? null : place;
}
