/**
 * A tab of ours as it shall stand in the document: pure data, made before the first cell is touched.
 *
 * One rectangle of values and a number of formats that does not grow with the rows: writing it takes
 * the same number of calls for ten customers and for a hundred thousand.
 */
import type { Language } from "#shared/words/language.ts";

/** Our tabs, by the kind of run that writes them; a document has each at most once. */
export const tabFamilies = {
  scores: ["customers", "dashboard", "model", "dataCheck", "record"],
  profit: ["profit", "fixList", "unitCurve", "scenarios", "budget", "profitRecord"],
} as const;
export type TabFamily = keyof typeof tabFamilies;
export type TabId = (typeof tabFamilies)[TabFamily][number];
export const tabIds: readonly TabId[] = [...tabFamilies.scores, ...tabFamilies.profit];

/** "" is an empty cell. Text of the user's has passed `plainText`. */
export type CellValue = string | number;

/** Rows and columns from 1, as the sheet counts them. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Style {
  readonly bold?: true;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: "left" | "center" | "right";
  /** Text that breaks into lines; without it, long text runs over empty neighbours. */
  readonly wrap?: true;
  readonly middle?: true;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

export interface NumberFormat {
  readonly area: Area;
  /** As in the menu Format ▸ Number; "@" is plain text. */
  readonly format: string;
}

export type ColourRule =
  | {
      readonly kind: "text";
      readonly areas: readonly Area[];
      readonly text: string;
      readonly background: string;
      readonly color: string;
    }
  /** Lowest to highest value of the area. */
  | {
      readonly kind: "gradient";
      readonly areas: readonly Area[];
      readonly from: string;
      readonly to: string;
    };

export interface ChartPlan {
  readonly kind: "bar" | "column" | "line" | "area" | "combo";
  /** First the labels, then one column a series, each with its header on top. */
  readonly ranges: readonly Area[];
  /** Cell of the upper left corner, and pixels from there. */
  readonly at: { readonly row: number; readonly column: number };
  readonly offset: { readonly x: number; readonly y: number };
  /** As `EmbeddedChartBuilder.setOption` takes them. */
  readonly options: Readonly<Record<string, ChartOption>>;
}

type ChartOption = string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

export interface TabPlan {
  readonly tab: TabId;
  readonly language: Language;
  /** One rectangle from A1. */
  readonly values: readonly (readonly CellValue[])[];
  /** Set before the values: "@" keeps 00123 and =A1 the text that they are. */
  readonly formats: readonly NumberFormat[];
  readonly styles: readonly StyledArea[];
  /** Joined cells, row by row. */
  readonly merges: readonly Area[];
  /** Notes of the header, one a column; none when empty. */
  readonly headerNotes: readonly string[];
  /** Of these notes; the first row where it is not said. */
  readonly headerRow?: number;
  readonly rules: readonly ColourRule[];
  readonly charts: readonly ChartPlan[];
  /** Pixels, one a column of the rectangle. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Colour of the tab itself. */
  readonly color: string;
  /** For our own eyes: the tab is written and kept, and not shown. */
  readonly hidden?: true;
}

/** Names of our tabs as they stand in the document; that of the model is null where it is missing: a run stands without it. */
export type TabNames = Readonly<
  Record<Exclude<(typeof tabFamilies)["scores"][number], "model">, string>
> & {
  readonly model: string | null;
};

/** The same of a profit run's; null for one that was not written. Periods alone have no more than their curve. */
export type ProfitTabNames = Readonly<Record<"profitRecord", string>> &
  Readonly<Record<"profit" | "fixList" | "unitCurve" | "scenarios" | "budget", string | null>>;

export interface FamilyNames {
  readonly scores: TabNames;
  readonly profit: ProfitTabNames;
}

/** A column of ours beside the user's table. */
export interface BesidePlan {
  /** Sets the column apart in the document, in every language. */
  readonly id: string;
  readonly header: string;
  readonly note: string;
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  readonly align?: "center";
  readonly wrap?: true;
  /** One a row of the area below. */
  readonly values: readonly CellValue[];
  /** Text and colours by which its cells are told apart; empty for most. */
  readonly texts: readonly {
    readonly text: string;
    readonly background: string;
    readonly color: string;
  }[];
}

/** Our columns beside a table in which one row is one customer. */
export interface ColumnsPlan {
  /** The user's tab. */
  readonly sheet: string;
  /** Sheet row number of the header; the values follow on the next row. */
  readonly headerRow: number;
  /** From left to right. */
  readonly columns: readonly BesidePlan[];
}

/** What a run writes: tabs and columns of its family, and of no other. */
export interface DocumentPlan<Family extends TabFamily = TabFamily> {
  readonly family: Family;
  readonly tabs: readonly TabPlan[];
  /** Tabs that go, if they are there; every other one that is not planned stays as it stands. */
  readonly goes?: readonly TabId[];
  /** Null takes our columns away from wherever they stand; "asTheyStand" touches none of them. */
  readonly columns: ColumnsPlan | "asTheyStand" | null;
}
