import type { FindingCode } from "#shared/words/findingCodes.ts";
import { cellState } from "../cells/cellState.ts";
import { isErrorCell } from "../cells/cellText.ts";
import type { AccountRows } from "./readAccountRows.ts";

/**
 * Why a row of a finance table cannot be read; null where it can.
 *
 * One with a text among its numbers is left out whole: half of its costs would make it look profitable.
 *
 * @param key The customer's; null in a table without customers.
 */
export function faultOf(rows: AccountRows, row: number, key: string | null): FindingCode | null {
  const { customer, money, measures, periods } = rows;
  let isFilled = false;
  let isOdd = false;
  let isRevenueBlank = false;
  let hasError = key !== null && isErrorCell(customer?.[row] ?? "");
  for (const { role, amounts } of money) {
    const state = amounts.state[row];
    isFilled ||= state !== cellState.blank;
    isOdd ||= state === cellState.notUnderstood;
    hasError ||= state === cellState.error;
    isRevenueBlank ||= role === "grossRevenue" && state === cellState.blank;
  }
  // Sums and margins, which stand between measures, may be anything.
  if (measures !== null && measures[row] === null) return isFilled ? "measuresNotKnown" : null;
  if (hasError) return "errorCells";
  if (key === "") return "rowsWithoutCustomer";
  // In one month of several nothing may have been sold; over all the time a blank says that nobody knows.
  const hasMonths = periods !== null || money.some(({ period }) => period !== null);
  if (isOdd || !isFilled || (isRevenueBlank && !hasMonths && measures === null)) {
    return "amountsNotUnderstood";
  }
  return periods !== null && periods[row] === null ? "datesNotUnderstood" : null;
}
