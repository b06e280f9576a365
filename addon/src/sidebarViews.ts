/**
 * What the sidebar shows: of the table before a run, of a run that stands, of one customer. Plain JSON.
 */
import type { ModelCard, StoreFacts } from "#shared/engine/analysis.ts";
import type {
  ConfidenceCode,
  EightClassCode,
  FlagCode,
  SegmentCode,
  TierCode,
} from "#shared/engine/codes.ts";
import type { Notice } from "#shared/problems/notice.ts";
import type { DocumentSettings } from "./documentSettings.ts";
import type { ColumnRole, FinanceLayout, TableKind } from "./sidebarApi.ts";

export interface MappedColumn {
  readonly role: ColumnRole;
  /** Place in the table, from 0. */
  readonly column: number;
  readonly header: string;
  /** Up to three values as the sheet shows them. Shown in the sidebar only. */
  readonly examples: readonly string[];
}

export interface DataCheckLine {
  /** A finding's code, e.g. "rowsRead", "duplicateRowsIgnored". Its words are in shared/words. */
  readonly finding: string;
  readonly count: number;
  /** Money that belongs to it, in hundredths, where that is told. */
  readonly amount?: number;
  /** Row references, the first 100. */
  readonly rows: readonly number[];
}

export interface DataCheck {
  readonly lines: readonly DataCheckLine[];
  /** As written in the sheet; null when the table names none. */
  readonly currency: string | null;
}

/** How the table was understood; known also where a question or a missing column stops the run. */
export interface RecognisedView {
  readonly kind: TableKind;
  readonly layout?: FinanceLayout;
  readonly headers: readonly string[];
  /** Sheet row number of the header. */
  readonly headerRow: number;
  /** First filled rows of the tab, shortened: any of them may be the header. */
  readonly topRows: readonly { readonly row: number; readonly text: string }[];
  readonly mapping: readonly MappedColumn[];
}

/** What a run would score. */
export interface CheckedView {
  readonly dataCheck: DataCheck;
  /** ISO date that a run would use, and whether it is today or the data's end. */
  readonly asOf: string;
  readonly asOfRule: "today" | "newestDate" | "chosen";
  readonly customers: number;
  /** What a reader should know before the run. */
  readonly notices: readonly Notice[];
}

/** A run that stands in the document. */
export interface ResultView {
  readonly runId: string;
  /** The tabs that were scored. */
  readonly sheets: readonly string[];
  readonly model: ModelCard;
  readonly facts: StoreFacts;
  readonly notices: readonly Notice[];
  readonly dataCheck: DataCheck;
  /** Names of the tabs written, as they stand in the document. */
  readonly tabs: {
    readonly customers: string;
    readonly dashboard: string;
    /** Null where there is none: taken away since, or of a run before there was one. */
    readonly model: string | null;
    readonly dataCheck: string;
  };
  /** Columns of ours stand beside the user's table. */
  readonly hasColumnsBeside: boolean;
  /** Whom to contact first, at most 20: overdue High and Medium customers, what is at stake first. */
  readonly queue: readonly QueuedCustomer[];
  /** Of the customers as they stand on their tab, the first 2,000: to be looked up by. */
  readonly names: readonly string[];
  /** Customers of the High and Medium tiers who are overdue, and what they have spent. */
  readonly overdue: { readonly customers: number; readonly spend: number };
  /** Hundredths by segment: expected value that the chance of their having left takes away. */
  readonly atStake: Readonly<Record<SegmentCode, number>>;
  /** The same customers by the eight classes; spend in hundredths. */
  readonly eightClasses: Readonly<
    Record<EightClassCode, { readonly customers: number; readonly spend: number }>
  >;
  readonly settings: DocumentSettings;
  /** What was there before this run can be brought back. */
  readonly canUndo: boolean;
}

export interface QueuedCustomer {
  readonly customer: string;
  /** Sheet row number on the tab of the customers. */
  readonly row: number;
  readonly tier: TierCode;
  readonly segment: SegmentCode;
  readonly daysSinceLastOrder: number;
  /** Hundredths. */
  readonly spend: number;
  readonly atStake: number;
  /** ISO date. */
  readonly due: string;
}

/** One customer in full. Unknown numbers are null; money in hundredths. */
export interface CustomerView {
  readonly customer: string;
  readonly tier: TierCode | null;
  readonly segment: SegmentCode | null;
  readonly eightClass: EightClassCode | null;
  readonly flags: readonly FlagCode[];
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly score: number | null;
  /** Each block of the score, 0–100, and the weight that it has of those that are known, summing to 1. */
  readonly blocks: Readonly<
    Record<
      "present" | "future" | "social",
      { readonly points: number; readonly weight: number } | null
    >
  >;
  /** In the language of the document. */
  readonly why: string;
  readonly nextAction: string;
  /** ISO date. */
  readonly due: string | null;
  readonly confidence: ConfidenceCode;
  readonly spend: number | null;
  readonly orders: number | null;
  readonly daysSinceLastOrder: number | null;
  readonly usualInterval: number | null;
  readonly chanceActive: number | null;
  readonly expectedOrders: number | null;
  readonly expectedOrdersLow: number | null;
  readonly expectedOrdersHigh: number | null;
  /** An order. */
  readonly expectedSpend: number | null;
  readonly expectedValue: number | null;
  readonly expectedValueLow: number | null;
  readonly expectedValueHigh: number | null;
  /** What further orders on the as-of date, each of the customer's usual amount, would make of the score. */
  readonly raises: readonly Raise[];
  /** Newest first, at most 50; empty where one row is one customer. */
  readonly history: readonly PastOrder[];
  /** How many orders there are in all. */
  readonly historyLength: number;
}

export interface Raise {
  readonly orders: number;
  /** Hundredths, of all these orders together. */
  readonly amount: number;
  readonly score: number;
  readonly tier: TierCode;
}

export interface PastOrder {
  /** ISO date. */
  readonly date: string;
  /** Hundredths; null where the table knows no money. */
  readonly amount: number | null;
  /** Row reference. */
  readonly row: number;
}
