/**
 * Every problem in the words of the person who can mend it: what happened, why, what to do next.
 *
 * Total: a code without words does not compile.
 */
import type { Language } from "../words/language.ts";
import { explainChoice } from "./explainChoice.ts";
import { explainInput } from "./explainInput.ts";
import { explainService } from "./explainService.ts";
import { explainSheet } from "./explainSheet.ts";
import type { Problem } from "./problem.ts";

export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The same explanation in every language, written side by side so that neither is forgotten. */
export type Explanations = Readonly<Record<Language, Explanation>>;

export function explain(problem: Problem, language: Language): Explanation {
  return explanationsOf(problem)[language];
}

export function explanationsOf(problem: Problem): Explanations {
  switch (problem.code) {
    case "service.unreachable":
    case "service.timedOut":
    case "service.notAllowed":
    case "service.busy":
    case "service.versionMismatch":
    case "service.tooLarge":
    case "service.unknownRun":
    case "service.downForLarge":
    case "service.failed":
      return explainService(problem);
    case "sheet.protectedRange":
    case "sheet.outputOccupied":
    case "sheet.permissionMissing":
    case "sheet.runInProgress":
    case "sheet.ranTooLong":
    case "sheet.cancelled":
    case "sheet.nothingToUndo":
    case "sheet.noProfitRun":
    case "sheet.tooManyCells":
      return explainSheet(problem);
    case "choice.ambiguousDates":
    case "choice.ambiguousAmounts":
    case "choice.negativeCosts":
    case "choice.revenueBasis":
    case "choice.hiddenRows":
    case "choice.asOfInFuture":
    case "choice.noOrdersInWindow":
    case "choice.tabsDiffer":
    case "choice.tabMissing":
    case "choice.badSetting":
      return explainChoice(problem);
    default:
      return explainInput(problem);
  }
}
