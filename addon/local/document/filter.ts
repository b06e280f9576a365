/**
 * The one filter that a tab may have: its range, and what each column leaves out.
 */
import type { Area } from "./cell.ts";
import type { Condition } from "./conditionalFormat.ts";

/** Rows whose text is among the hidden values are left out, and those for which the condition does not hold. */
export interface FilterCriteria {
  /** As the cells show them. */
  readonly hiddenValues: readonly string[];
  readonly condition: Condition | null;
}

export interface Filter {
  /** Its first row is the header. */
  readonly area: Area;
  /** By column of the tab, from 1. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
}
