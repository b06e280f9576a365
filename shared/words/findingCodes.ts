/**
 * Everything that a data check can say about the rows it read.
 * The first ten stand on every order log, in this order, also when they are 0; the others only when they are not.
 */
export const orderLogFindings = [
  "rowsRead",
  "ordersScored",
  "customers",
  "continuationRowsMerged",
  "duplicateRowsIgnored",
  "refundedOrdersExcluded",
  "cancelledOrdersExcluded",
  "unpaidOrdersExcluded",
  "ordersWithoutCustomer",
  "moneyScored",
] as const;

/** Of tables of revenue and costs. */
export const financeFindings = [
  "churnReadAsPercent",
  "churnNotUnderstood",
  "acquisitionUnknown",
  "monthsUnknown",
  "monthsFromSince",
  "netRevenue",
  "periodsRead",
  "rowsAddedUp",
  "revenueNotPositive",
  "costsBelowZero",
  "measuresNotKnown",
  "customersIncomplete",
  "hiddenRowsIncluded",
  "hiddenRowsExcluded",
] as const;

export const furtherFindings = [
  ...financeFindings,
  "orderLinesSummed",
  "repeatedTotalsCounted",
  "partialRefundsNetted",
  "refundRowsNetted",
  "refundsWithoutOrder",
  "zeroValueOrdersExcluded",
  "ordersBeforeWindow",
  "futureOrdersExcluded",
  "otherCurrencyExcluded",
  "datesNotUnderstood",
  "amountsNotUnderstood",
  "countsNotUnderstood",
  "answersNotUnderstood",
  "errorCells",
  "rowsWithoutCustomer",
  "duplicateCustomers",
  "prospects",
  "blankRows",
  "totalRowsSkipped",
  "headerRowsSkipped",
  "joinedCellsFilled",
  "amountsComputed",
  "textNumbersRead",
  "customerDatesNotUsed",
  "monthsRead",
  "datesAnswered",
  "amountsAnswered",
  "statusesNotKnown",
  "contractsScored",
  "contractsTogether",
  "endsWithoutDate",
  "endsBeforeStart",
] as const;

export type FindingCode = (typeof orderLogFindings)[number] | (typeof furtherFindings)[number];
