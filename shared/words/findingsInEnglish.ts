import { financeFindingsInEnglish } from "./financeFindingsInEnglish.ts";
import type { FindingCode } from "./findingCodes.ts";
import type { FindingWords } from "./findingText.ts";

export const findingsInEnglish: Readonly<Record<FindingCode, FindingWords>> = {
  ...financeFindingsInEnglish,
  rowsRead: {
    title: "Rows read",
    meaning: "Rows below the header that hold anything.",
    fix: "",
  },
  ordersScored: {
    title: "Orders scored",
    meaning: "Orders that count: paid, not taken back, with a customer and a date.",
    fix: "",
  },
  customers: {
    title: "Customers",
    meaning: "Different customers; spellings that differ only in capitals or blanks are one.",
    fix: "",
  },
  continuationRowsMerged: {
    title: "Line-item continuation rows merged",
    meaning: "Further lines of an order whose date and amount stand on its first line.",
    fix: "",
  },
  duplicateRowsIgnored: {
    title: "Exact duplicate rows ignored",
    meaning: "The same order number and the same value in every cell: counted once.",
    fix: "",
  },
  refundedOrdersExcluded: {
    title: "Refunded orders excluded",
    meaning: "The whole amount was given back, so nothing was bought.",
    fix: "",
  },
  cancelledOrdersExcluded: {
    title: "Cancelled/voided excluded",
    meaning: "Orders whose status or cancellation date says so.",
    fix: "",
  },
  unpaidOrdersExcluded: {
    title: "Unpaid (pending) excluded",
    meaning: "Orders not paid yet. They count as soon as they are.",
    fix: "Export again once they are paid.",
  },
  ordersWithoutCustomer: {
    title: "Orders without customer key",
    meaning: "Valid orders that name no customer: their money is not attributed to anyone.",
    fix: "Fill in the customer on these rows and score again.",
  },
  moneyScored: {
    title: "Money scored",
    meaning: "Sum of the orders scored, after refunds.",
    fix: "",
  },
  orderLinesSummed: {
    title: "Order lines added up",
    meaning: "Several rows share an order number and carry amounts of their own: one order.",
    fix: "If each row is an order of its own, set Order number to none.",
  },
  repeatedTotalsCounted: {
    title: "Repeated order totals counted once",
    meaning: "Every row of an order shows the same total, so it is taken once.",
    fix: "If these are amounts of single lines, set Order number to none.",
  },
  partialRefundsNetted: {
    title: "Partial refunds taken off",
    meaning: "The order counts with what is left of its amount.",
    fix: "",
  },
  refundRowsNetted: {
    title: "Refund rows taken off",
    meaning:
      "A negative row without an order of its own lowers the customer's latest earlier order.",
    fix: "",
  },
  refundsWithoutOrder: {
    title: "Refunds without their order",
    meaning: "No earlier order of this customer is large enough: these rows are left out.",
    fix: "Export a longer period that holds the orders too.",
  },
  zeroValueOrdersExcluded: {
    title: "Zero-value orders excluded",
    meaning: "Samples, replacements and tests are not purchases.",
    fix: "",
  },
  ordersBeforeWindow: {
    title: "Older orders not counted",
    meaning:
      "Older than the period counted; they only tell when a customer without newer orders last bought.",
    fix: "",
  },
  futureOrdersExcluded: {
    title: "Rows after the as-of date excluded",
    meaning: "Their date lies after the day up to which is scored.",
    fix: "Correct the dates, or choose a later as-of date.",
  },
  otherCurrencyExcluded: {
    title: "Another currency, left out",
    meaning: "Only the chosen currency counts; amounts are never converted.",
    fix: "The other currency can have a run of its own.",
  },
  datesNotUnderstood: {
    title: "Dates missing or not understood",
    meaning: "These rows are left out.",
    fix: "Write the dates like 2025-06-30.",
  },
  amountsNotUnderstood: {
    title: "Amounts missing or not understood",
    meaning: "These rows are left out rather than counted as zero.",
    fix: "Write the amounts like 1234.50.",
  },
  countsNotUnderstood: {
    title: "Order counts not understood",
    meaning: "A number of orders is a whole number from 0: these rows are left out.",
    fix: "Correct the number of orders on these rows.",
  },
  answersNotUnderstood: {
    title: "Recommendation answers not used",
    meaning: "An answer is a number from 0 to 10: these count as not asked.",
    fix: "Correct the answers on these rows.",
  },
  errorCells: {
    title: "Rows with error cells left out",
    meaning: "The customer, date or amount shows an error such as #N/A.",
    fix: "Mend the formulas on these rows and score again.",
  },
  rowsWithoutCustomer: {
    title: "Rows without a customer",
    meaning: "They name nobody and are left out.",
    fix: "Fill in the customer on these rows.",
  },
  duplicateCustomers: {
    title: "Customers listed more than once",
    meaning: "The lower row counts; amounts are not added up.",
    fix: "Delete the rows that are out of date.",
  },
  prospects: {
    title: "Prospects",
    meaning: "No order yet: listed, not scored.",
    fix: "",
  },
  blankRows: {
    title: "Blank rows skipped",
    meaning: "Empty rows within the table.",
    fix: "",
  },
  totalRowsSkipped: {
    title: "Total rows left out",
    meaning: "They add up other rows, so they are no orders and no customers.",
    fix: "",
  },
  headerRowsSkipped: {
    title: "Repeated header rows left out",
    meaning: "The header stands again within the table.",
    fix: "",
  },
  joinedCellsFilled: {
    title: "Rows read with the cells above",
    meaning:
      "Their customer, date or order number stands once for several rows: these belong to the row above.",
    fix: "If a customer or date is missing here, fill it in.",
  },
  amountsComputed: {
    title: "Amounts computed",
    meaning: "There is no column of amounts: each is the quantity times the unit price.",
    fix: "If another column holds the amount, choose it as Amount.",
  },
  textNumbersRead: {
    title: "Amounts stored as text",
    meaning: "They look like numbers and were read as such.",
    fix: "",
  },
  customerDatesNotUsed: {
    title: "Dates of customers not understood",
    meaning: "These customers are scored without this date.",
    fix: "Write the dates like 2025-06-30.",
  },
  monthsRead: {
    title: "Months read as their first day",
    meaning: "The date names a month and no day: 2025-06 counts as 2025-06-01.",
    fix: "",
  },
  datesAnswered: {
    title: "Dates read as you said",
    meaning: "Day and month could be swapped, and no other row settles it.",
    fix: "Change your answer if it is wrong, or write the dates like 2025-06-30.",
  },
  amountsAnswered: {
    title: "Amounts read as you said",
    meaning: "In 1,234 the mark may part thousands or decimals, and no other row settles it.",
    fix: "Change your answer if it is wrong, or format the column as numbers.",
  },
  statusesNotKnown: {
    title: "Order statuses not known",
    meaning: "We do not know these words, so the orders count.",
    fix: "If some of them should not count, delete their rows or rename the status to Cancelled.",
  },
  contractsScored: {
    title: "Contracts scored",
    meaning: "Contracts that have begun and name a customer: those that run and those that ended.",
    fix: "",
  },
  contractsTogether: {
    title: "Further contracts of a customer",
    meaning: "One customer, from first start to last end; fees of contracts that run are added up.",
    fix: "",
  },
  endsWithoutDate: {
    title: "Ended, nobody says when",
    meaning: "Left out. Where they are many, customers seem to stay longer than they do.",
    fix: "Write the day on which each of them ended.",
  },
  endsBeforeStart: {
    title: "Contracts that end before they start",
    meaning: "These rows are left out.",
    fix: "Correct the two dates.",
  },
};
