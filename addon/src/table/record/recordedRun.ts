/**
 * A run as the document keeps it, on a hidden tab: what is needed to write its tabs again in other words,
 * to look a customer up, and to tell what the user changed since. It holds the customers' own names, as the
 * tab of the customers does, and never leaves the document.
 */
import type { Language } from "#shared/words/language.ts";
import type { CarriedOver } from "../tabs/carriedOver.ts";
import type { ScoredRun } from "../tabs/scoredRun.ts";

export interface RecordedRun extends Omit<ScoredRun, "carried"> {
  /** In which its tabs were written. */
  readonly language: Language;
  /** What the user had written of customers who are no longer in the table: it comes back with them. */
  readonly departed?: Pick<CarriedOver, "rows" | "ownHeaders">;
}
