/**
 * The log as lines of JSON, as CloudWatch reads them.
 */
import type { Log, LogEvent } from "../ports.ts";

/** What may leave: a field that is not on the list is dropped, whoever put it there. */
const fields = [
  "event",
  "requestId",
  "route",
  "status",
  "problem",
  "tenant",
  "runId",
  "customers",
  "store",
  "storeTrouble",
  "requestBytes",
  "responseBytes",
  "milliseconds",
  "error",
  "frames",
] as const satisfies readonly (keyof LogEvent)[];

export function jsonLog(print: (line: string) => void): Log {
  return { write: (line) => print(JSON.stringify(line, [...fields])) };
}
