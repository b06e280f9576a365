/**
 * What every route has in common: the caller is known before the body is looked at, each request is
 * one line of the log, and a defect becomes a reference instead of a message.
 */
import type { ServiceFailure } from "#shared/contract/failure.ts";
import type { RouteKey } from "#shared/contract/routes.ts";
import type { StoreState } from "#shared/contract/run.ts";
import type { Clock, Deadline, Log, LogEvent, Tenant } from "../ports.ts";
import { refuse } from "./answer.ts";
import { callerOf, type TokenRules } from "./caller.ts";
import type { HttpAnswer, HttpEvent, HttpHandler } from "./httpEvent.ts";

/** What a route is given. */
export interface Call {
  readonly event: HttpEvent;
  readonly tenant: Tenant;
  readonly deadline: Deadline;
}

/** What a route gives back: the answer, and what the log may say of it. */
export interface Outcome {
  readonly answer: HttpAnswer;
  readonly problem?: ServiceFailure["problem"]["code"];
  readonly runId?: string;
  readonly customers?: number;
  readonly store?: StoreState;
  readonly storeTrouble?: string;
}

export type Route = (call: Call) => Promise<Outcome>;
export type Routes = Readonly<Partial<Record<RouteKey, Route>>>;

export interface RouterPorts {
  readonly tokens: TokenRules;
  readonly clock: Clock;
  readonly log: Log;
}

/** Time left to send the answer once the store has been given up on. */
const RESERVE_MILLISECONDS = 2_000;

export function router(routes: Routes, { tokens, clock, log }: RouterPorts): HttpHandler {
  return async (event, context) => {
    const began = clock.now();
    const deadline = began + context.getRemainingTimeInMillis() - RESERVE_MILLISECONDS;
    const { requestId } = event.requestContext;
    let line: Partial<LogEvent> = {};
    let answer: HttpAnswer;
    try {
      ({ answer, ...line } = await outcomeOf(event, deadline));
    } catch (defect) {
      answer = refuse({ code: "service.failed", reference: requestId });
      line = { problem: "service.failed", ...traceOf(defect) };
    }
    log.write({
      ...line,
      event: eventOf(answer.statusCode),
      requestId,
      route: keyOf(event) ?? "unknown",
      status: answer.statusCode,
      requestBytes: event.body?.length ?? 0,
      responseBytes: answer.body.length,
      milliseconds: Math.round(clock.now() - began),
    });
    return answer;
  };

  async function outcomeOf(event: HttpEvent, deadline: Deadline) {
    const caller = callerOf(event, tokens, clock.now());
    if (caller.state === "unknown") return refusal({ code: "service.notAllowed" }, 401);
    if (caller.state === "refused") return refusal({ code: "service.notAllowed" });
    const route = routes[keyOf(event) as RouteKey];
    if (route === undefined) return refusal({ code: "input.malformedRequest", path: "route" });
    const { tenant } = caller;
    return { tenant, ...(await route({ event, tenant, deadline })) };
  }

  function keyOf({ routeKey }: HttpEvent): RouteKey | undefined {
    return Object.hasOwn(routes, routeKey) ? (routeKey as RouteKey) : undefined;
  }
}

export function refusal(problem: ServiceFailure["problem"], status?: number): Outcome {
  return { answer: refuse(problem, status), problem: problem.code };
}

/** What the log may say of an answer about a run. */
export function aboutRun(
  answer: HttpAnswer,
  { runId, customers }: { readonly runId: string; readonly customers: number },
): Outcome {
  const isTooLarge = answer.statusCode === 413;
  return { answer, runId, customers, ...(isTooLarge && { problem: "service.tooLarge" as const }) };
}

function eventOf(status: number): LogEvent["event"] {
  if (status < 400) return "answered";
  return status < 500 ? "refused" : "failed";
}

/** Messages quote values, so only the error's class and our own places go to the log. */
function traceOf(defect: unknown): Pick<LogEvent, "error" | "frames"> {
  if (!(defect instanceof Error)) return { error: typeof defect };
  const frames = (defect.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { error: defect.name, frames: frames.slice(0, 8).map((frame) => frame.trim()) };
}
