/**
 * A run that came to its end, as whoever asked for it gets it.
 */
import type { Language } from "#shared/words/language.ts";
import type { RunSuccess } from "../../src/sidebarApi.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { writeCsv } from "../workbook/writeCsv.ts";
import { commandWords } from "./commandWords.ts";
import { printedSummary } from "./printedSummary.ts";
import { runReport } from "./runReport.ts";

export interface Finished {
  /** Null where the service was not asked. */
  readonly fromStore: boolean | null;
  /** What was done, in one sentence. @param out Where it went; null for this terminal. */
  readonly sentence: (out: string | null) => string;
  /** For somebody at a terminal. */
  readonly summary: () => string;
  /** For another program. */
  readonly report: () => unknown;
  /** The customers alone. */
  readonly csv: () => Uint8Array;
}

export function finishedScores(
  { fromStore, result }: RunSuccess,
  document: WorkbookDocument,
  language: Language,
): Finished {
  const { scored, listed } = commandWords[language];
  const isScored = Object.values(result.facts.tiers).some(({ customers }) => customers > 0);
  const { customers } = result.model;
  return {
    fromStore,
    sentence: (out) => (isScored ? scored(customers, out) : listed(customers, out)),
    summary: () => printedSummary(result, document, language),
    report: () => runReport(result, document, language),
    csv: () => {
      const tab = document.tabByName(result.tabs.customers);
      if (tab === null) throw new Error(`the run wrote no tab "${result.tabs.customers}"`);
      return writeCsv(tab);
    },
  };
}
