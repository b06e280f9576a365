import { explanationsOf } from "#shared/problems/explain.ts";
import { isProblem } from "#shared/problems/isProblem.ts";

/**
 * An answer with whatever problem it tells of in words, both languages: the sidebar is sent anew at every opening
 * and cannot carry the words of everything that may go wrong.
 *
 * @param answer Of a function that the sidebar calls: a problem, or something that may hold one as `problem`.
 */
export function withWords<Answer>(answer: Answer): Answer {
  if (typeof answer !== "object" || answer === null) return answer;
  if (isProblem(answer)) return { ...answer, words: explanationsOf(answer) };
  if (!("problem" in answer)) return answer;
  return { ...answer, problem: withWords(answer.problem) };
}
