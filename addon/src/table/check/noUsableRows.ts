import type { Problem } from "#shared/problems/problem.ts";
import type { FindingCode } from "#shared/words/findingCodes.ts";
import type { Findings } from "./findings.ts";

/** Rows were read and nothing is left: every reason, the most frequent first. */
export function noUsableRows(findings: Findings): Problem {
  const reasons = findings
    .lines([])
    .filter(({ finding }) => !unsuspected.has(finding as FindingCode))
    .map(({ finding, count, rows }) => ({ finding, count, rows: rows.slice(0, ROWS_NAMED) }))
    .sort((a, b) => b.count - a.count);
  return { code: "input.noUsableRows", rowsRead: findings.count("rowsRead"), reasons };
}

const ROWS_NAMED = 10;

/** Findings that leave nothing out. */
const unsuspected: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...(["rowsRead", "ordersScored", "customers", "moneyScored", "continuationRowsMerged"] as const),
  ...(["duplicateRowsIgnored", "orderLinesSummed", "repeatedTotalsCounted", "blankRows"] as const),
  ...(["partialRefundsNetted", "refundRowsNetted", "textNumbersRead", "datesAnswered"] as const),
  ...(["contractsScored", "contractsTogether", "rowsAddedUp", "hiddenRowsIncluded"] as const),
  ...(["amountsAnswered", "statusesNotKnown", "prospects", "duplicateCustomers"] as const),
  ...(["customerDatesNotUsed", "monthsRead"] as const),
  ...(["totalRowsSkipped", "headerRowsSkipped", "joinedCellsFilled", "amountsComputed"] as const),
]);
