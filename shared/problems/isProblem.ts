import type { Problem } from "./problem.ts";

/** Tells a problem from the result that stands in its place when all went well. Results carry no `code`. */
export function isProblem<Result extends object>(outcome: Result | Problem): outcome is Problem {
  return "code" in outcome && typeof outcome.code === "string";
}
