/**
 * The one way out of the context: a call by name that waits for its answer.
 */
import type { AnswerText, HostCalls } from "./hostCalls.ts";

/** Text of a call → text of its answer. Never throws: an error of the host's own realm must not get in here. */
export type Crossing = (call: string) => string;

let crossing: Crossing = () => {
  throw new Error("no host");
};

export function connect(given: Crossing): void {
  crossing = given;
}

/** Parsed here, so that every array and object is of this realm. */
export function ask<Name extends keyof HostCalls>(
  name: Name,
  ...args: Parameters<HostCalls[Name]>
): Awaited<ReturnType<HostCalls[Name]>> {
  const answer = JSON.parse(crossing(JSON.stringify({ name, args }))) as AnswerText;
  if ("error" in answer) throw exception(answer.error);
  return answer.value as Awaited<ReturnType<HostCalls[Name]>>;
}

/** As Google's services throw: an Error whose name is "Exception". */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = "Exception";
  return error;
}
