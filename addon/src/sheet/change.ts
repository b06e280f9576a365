/**
 * What a change makes of our tabs and columns; carried out by `changeDocument.ts`.
 */
import type { ChartPlan, ColumnsPlan, TabFamily, TabId } from "../table/tabs/tabPlan.ts";
import type { BegunTab } from "./begunTab.ts";
import type { FormerTabs } from "./ledger.ts";
import type { TakingBack } from "./tabContents.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One tab as it shall become. */
export interface Target {
  readonly tab: TabId;
  /** Our tab, if there is one. */
  readonly sheet: Sheet | null;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly fill: (tab: BegunTab, takingBack: TakingBack) => void;
  readonly charts: readonly ChartPlan[];
  readonly isHidden: boolean;
}

/** What becomes of the columns of one kind of run; null takes them away. */
export interface FamilyColumns {
  readonly family: TabFamily;
  readonly plan: ColumnsPlan | null;
}

/** A tab of ours that goes with a change. */
export interface GoingTab {
  readonly tab: TabId;
  readonly sheet: Sheet;
  /** Copied ahead, so that it can be brought back. */
  readonly isKept: boolean;
}

export interface Change {
  readonly targets: readonly Target[];
  /** Those of a family that is not named here stay as they stand. */
  readonly columns: readonly FamilyColumns[];
  /** The tab to be in front afterwards; null to leave the user where they are. */
  readonly front: TabId | null;
  /** The former undo step may go when there is no room for both. */
  readonly replacesKept: boolean;
  /** Our tabs that it is about, be they there or not. */
  readonly concerns: readonly TabId[];
  /** What can be undone once the change stands. */
  readonly keeps: (former: FormerTabs) => FormerTabs | null;
  readonly goes: readonly GoingTab[];
}
