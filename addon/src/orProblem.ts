/**
 * Where whatever was thrown ends, for every global function that answers.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { withWords } from "./withWords.ts";

/**
 * A defect is ours: the user gets a sentence and a reference, the log gets the rest.
 *
 * @param problemOf What the host refused, where it was no defect; null for what is.
 */
export function outermost(problemOf: (thrown: unknown) => Problem | null) {
  return <Answer>(work: () => Answer, answer: (problem: Problem) => Answer): Answer => {
    try {
      return withWords(work());
    } catch (defect) {
      const refused = problemOf(defect);
      if (refused?.code === "sheet.permissionMissing") return withWords(answer(refused));
      const reference = Utilities.getUuid().slice(0, 8);
      // The stack alone: a host's message can quote a cell.
      console.error(`defect ${reference}: ${placesOf(defect)}`);
      return withWords(answer({ code: "service.failed", reference }));
    }
  };
}

/** Where it was thrown, without what was said. */
function placesOf(defect: unknown): string {
  if (!(defect instanceof Error)) return "thrown without a stack";
  const lines = (defect.stack ?? "").split("\n").filter((line) => /^\s*at /.test(line));
  return [defect.name, ...lines].join("\n");
}

export function refused(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
