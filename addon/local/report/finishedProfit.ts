/**
 * A profit run that came to its end, from what stands in the document.
 */
import type { Language } from "#shared/words/language.ts";
import type { ProfitOutcome } from "../../src/profitApi.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { csvOf } from "../workbook/writeCsv.ts";
import { commandWords } from "./commandWords.ts";
import { curveCells } from "./curveText.ts";
import type { Finished } from "./finished.ts";
import { printedProfit } from "./printedProfit.ts";
import { profitCells } from "./profitCells.ts";
import { profitInDocument } from "./profitInDocument.ts";
import { profitReport } from "./profitReport.ts";

export function finishedProfit(
  { fromStore }: Extract<ProfitOutcome, { readonly ok: true }>,
  document: WorkbookDocument,
  language: Language,
): Finished {
  const { profitCalculated, curveCalculated } = commandWords[language];
  const { run, customers } = profitInDocument(document);
  const { accounts, curve } = run;
  const told = {
    summary: () => printedProfit(run, language),
    report: () => profitReport(run, customers, language),
  };
  // Periods alone name nobody whom the service could keep.
  if (accounts.length === 0 && curve !== null) {
    return {
      ...told,
      fromStore: null,
      sentence: (out) => curveCalculated(curve.revenue.length, out),
      csv: () => csvOf(curveCells(curve, language)),
    };
  }
  return {
    ...told,
    fromStore,
    sentence: (out) => profitCalculated(accounts.length, out),
    csv: () => csvOf(profitCells(run, customers, language)),
  };
}
