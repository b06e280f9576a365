/**
 * The closed union of everything that can go wrong and that a person can do something about.
 * A problem is data: it crosses the wire as its code and parameters, and becomes words only beside a person.
 */

export type InputProblem =
  | { readonly code: "input.emptySheet"; readonly sheet: string }
  | { readonly code: "input.headerOnly"; readonly sheet: string }
  /** No row of the first rows looks like a header. */
  | { readonly code: "input.noTable"; readonly sheet: string }
  | {
      readonly code: "input.missingColumn";
      /** Which column is missing, by role. */
      readonly column: "customer" | "date" | "money" | "grossRevenue";
      readonly headers: readonly string[];
    }
  /** Profit was asked of a table that tells no costs of its customers. */
  | { readonly code: "input.noCosts"; readonly headers: readonly string[] }
  /** Rows were read, but none can be used; `rows` are sheet row numbers, the first few. */
  | {
      readonly code: "input.noUsableRows";
      readonly rowsRead: number;
      readonly reasons: readonly {
        readonly finding: string;
        readonly count: number;
        readonly rows: readonly number[];
      }[];
    }
  | {
      readonly code: "input.mixedCurrencies";
      readonly currencies: readonly {
        readonly currency: string;
        readonly orders: number;
        readonly row: number;
      }[];
    }
  /**
   * A column holds date cells, and dates as text in the order that the spreadsheet does not read: those that it could
   * read were turned round when they were imported. `text` is one of the others, `rows` the first few date cells.
   */
  | {
      readonly code: "input.datesTurned";
      readonly header: string;
      readonly text: string;
      readonly count: number;
      readonly rows: readonly number[];
    }
  | { readonly code: "input.tooManyCustomers"; readonly found: number; readonly limit: number }
  | { readonly code: "input.dateNotUnderstood"; readonly text: string }
  /** The service could not read the request: a defect of ours or an old add-on. `path` names the field. */
  | { readonly code: "input.malformedRequest"; readonly path: string };

/** What the user has to decide, or has decided in a way that cannot be followed. */
export type ChoiceProblem =
  /** Every date could be read day first or month first; each example with both readings, as ISO dates. */
  | {
      readonly code: "choice.ambiguousDates";
      readonly header: string;
      readonly examples: readonly {
        readonly text: string;
        readonly dayFirst: string;
        readonly monthFirst: string;
      }[];
    }
  /** Every amount could be read with a decimal point or with a decimal comma, as in "1,234". */
  | {
      readonly code: "choice.ambiguousAmounts";
      readonly header: string;
      readonly examples: readonly string[];
    }
  /** Every amount in these columns of costs is below zero. */
  | { readonly code: "choice.negativeCosts"; readonly headers: readonly string[] }
  /** Discounts or returns stand beside revenue whose header does not say whether they have been taken off. */
  | { readonly code: "choice.revenueBasis"; readonly header: string }
  /** Rows of the table are hidden, or left out by a filter: references of the first few. */
  | {
      readonly code: "choice.hiddenRows";
      readonly count: number;
      readonly rows: readonly number[];
    }
  /** ISO dates. */
  | { readonly code: "choice.asOfInFuture"; readonly asOf: string; readonly today: string }
  | {
      readonly code: "choice.noOrdersInWindow";
      readonly asOf: string;
      readonly newest: string;
      readonly windowDays: number;
    }
  /** Tabs to be scored together need the same headers. */
  | {
      readonly code: "choice.tabsDiffer";
      readonly sheet: string;
      readonly other: string;
      readonly missing: readonly string[];
    }
  | { readonly code: "choice.tabMissing"; readonly sheet: string }
  | {
      readonly code: "choice.badSetting";
      readonly setting:
        | "weights"
        | "tierShares"
        | "method"
        | "horizonDays"
        | "annualDiscountRate"
        | "windowDays"
        | "thresholds"
        | "names";
    };

export type ServiceProblem =
  | { readonly code: "service.unreachable" }
  | { readonly code: "service.timedOut" }
  | { readonly code: "service.notAllowed" }
  | { readonly code: "service.busy"; readonly retryAfterSeconds: number }
  | { readonly code: "service.versionMismatch"; readonly supported: number }
  | { readonly code: "service.tooLarge"; readonly limit: number }
  | { readonly code: "service.unknownRun" }
  /** The service is away and the table too large to be scored in the sheet. */
  | { readonly code: "service.downForLarge"; readonly customers: number; readonly limit: number }
  /** The answer was not what was agreed, or the service failed; `reference` finds it in the log. */
  | { readonly code: "service.failed"; readonly reference: string };

export type SheetProblem =
  | { readonly code: "sheet.protectedRange"; readonly sheet: string }
  /** A tab of our name exists that we did not make. */
  | { readonly code: "sheet.outputOccupied"; readonly sheet: string }
  | { readonly code: "sheet.permissionMissing" }
  | { readonly code: "sheet.runInProgress" }
  | { readonly code: "sheet.ranTooLong" }
  /** By the user: everything is as it was. */
  | { readonly code: "sheet.cancelled" }
  | { readonly code: "sheet.nothingToUndo" }
  /** What needs the profit of each customer finds none in the document. */
  | { readonly code: "sheet.noProfitRun" }
  | { readonly code: "sheet.tooManyCells"; readonly cells: number; readonly limit: number };

export type Problem = InputProblem | ChoiceProblem | ServiceProblem | SheetProblem;

/** The file opened in the local page is none that we can read: a problem that no sheet has. */
export interface UnreadableFile {
  readonly code: "input.unreadableFile";
  readonly file: string;
  /** What the file's first bytes say it is; "other" where they say nothing. */
  readonly is:
    | "empty"
    | "picture"
    | "pdf"
    | "oldExcel"
    | "encrypted"
    | "damaged"
    | "tooLarge"
    | "other";
}
