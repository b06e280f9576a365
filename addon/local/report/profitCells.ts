/**
 * The customers of a profit run as a table of cells, the most profitable first: the ranking of the profit tab, with
 * what the user's own table calls them ahead where that is another.
 */
import type { Language } from "#shared/words/language.ts";
import { profitColumnIds, profitColumnWords } from "#shared/words/profitColumns.ts";
import { profitFacts } from "../../src/table/profit/profitFacts.ts";
import { rankingRows } from "../../src/table/profit/profitRanking.ts";
import type { ProfitRun } from "../../src/table/profit/profitRun.ts";
import type { CellValue } from "../../src/table/tabs/tabPlan.ts";
import type { WrittenCustomer } from "./profitInDocument.ts";

/** @param written In the order of the run's customers. */
export function profitCells(
  run: ProfitRun,
  written: readonly WrittenCustomer[],
  language: Language,
): readonly (readonly CellValue[])[] {
  const { checked, options } = run;
  const facts = profitFacts(run);
  const words = profitColumnWords(language, options);
  const header = profitColumnIds.map((id) => words[id].header);
  const rows = rankingRows(run, facts, language);
  const isCalledOtherwise = written.some(
    ({ customer }, place) => customer !== checked.customers[place],
  );
  if (!isCalledOtherwise) return [header, ...rows];
  const ids = checked.recognised.mapping.find(({ role }) => role === "customer")?.header ?? "";
  const { order } = facts.portfolio.whale;
  return [[ids, ...header], ...rows.map((row, rank) => [written[order[rank]!]!.customer, ...row])];
}
