/**
 * A run for somebody at a terminal: the best customers, the tiers, what to know.
 */
import { tierCodes } from "#shared/engine/codes.ts";
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { customerColumnIds, customerColumnWords } from "#shared/words/customerColumns.ts";
import { findingText } from "#shared/words/findingText.ts";
import type { Language } from "#shared/words/language.ts";
import { amountText, numberText } from "#shared/words/numberText.ts";
import { tierName } from "#shared/words/tierName.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { shownText } from "../document/shownText.ts";
import type { Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { alignedColumns } from "./alignedColumns.ts";
import { forecastLines } from "./forecastLines.ts";

const SHOWN_CUSTOMERS = 12;
const shownColumns = ["customer", "tier", "score", "segment", "why"] as const;
/** Places of these in the customers' tab, from 1. */
const shownPlaces = shownColumns.map((id) => customerColumnIds.indexOf(id) + 1);

export function printedSummary(
  run: ResultView,
  document: WorkbookDocument,
  language: Language,
): string {
  const tab = document.tabByName(run.tabs.customers);
  if (tab === null) throw new Error(`the run wrote no tab "${run.tabs.customers}"`);
  const header = shownColumns.map((id) => customerColumnWords(id, language).header);
  const rows = Array.from({ length: Math.min(SHOWN_CUSTOMERS, tab.cells.lastRow() - 1) }, (_, i) =>
    shownPlaces.map((column) => shownAt(tab, i + 2, column)),
  );
  const more = tab.cells.lastRow() - 1 - rows.length;
  const { currency, lines } = run.dataCheck;
  const findings = lines
    .filter(({ count }) => count > 0)
    .map(({ finding, count }) => `${findingText(finding, language).title} ${numberText(count)}`);
  return [
    ...alignedColumns([header, ...rows]),
    ...(more > 0 ? [`… + ${numberText(more)}`] : []),
    "",
    findings.join(" · "),
    ...[...tierCodes].reverse().map((code) => {
      const { customers, spend } = run.facts.tiers[code];
      return `${tierName(code, language)}: ${numberText(customers)}, ${amountText(spend, currency)}`;
    }),
    ...run.notices.map((notice) => explainNotice(notice, language)),
    "",
    ...forecastLines(run.model.forecast, currency, language),
    "",
  ].join("\n");
}

function shownAt(tab: Tab, row: number, column: number): string {
  return shownText(tab.cells.at(row, column), tab.styles.at(row, column).numberFormat);
}
