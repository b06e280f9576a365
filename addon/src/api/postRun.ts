/**
 * The one request of a run: sent, held against the contract, and sent again where that can help.
 *
 * A second token once, for the first may have run out on the way.
 */
import {
  type RunRequest,
  runResponseSchema,
  STORE_HEADER,
  type StoreState,
  storeStates,
} from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { ScoringAnswer } from "../ports.ts";
import type { Exchange, HttpOutcome } from "./exchange.ts";
import { parseJson } from "./parseJson.ts";
import { problemOfRefusal } from "./refusal.ts";

/** A request without scores in return. */
export interface Unanswered {
  readonly problem: Problem;
  /**
   * "away": the service does not do its work at the moment; "nameless": Google makes no statement of who
   * asks, so nobody was asked; "refused": it was asked and said no, and would say so again.
   */
  readonly why: "away" | "nameless" | "refused";
}

export interface Patience {
  readonly tries: number;
  /** From the first try to the beginning of the last. One that hangs takes as long as the host lets it, a minute. */
  readonly milliseconds: number;
}

export function postRun(
  exchange: Exchange,
  url: string,
  request: RunRequest,
  patience: Patience,
): ScoringAnswer | Unanswered {
  const body = JSON.stringify(request);
  const customers = request.columns.age.length;
  const start = exchange.now();
  let hasNewToken = false;
  let token = exchange.token();
  for (let tries = 1; ; tries++) {
    if (token === null) return { problem: { code: "service.notAllowed" }, why: "nameless" };
    const outcome = exchange.post(url, body, token);
    const answer = scoringAnswer(outcome, customers);
    if (answer !== null) return answer;
    if (isStatus(outcome, 401) && !hasNewToken) {
      hasNewToken = true;
      token = exchange.token();
      continue;
    }
    const pause =
      isPassing(outcome) && tries < patience.tries ? pauseAfter(outcome, tries, exchange) : null;
    if (pause === null || exchange.now() + pause - start > patience.milliseconds) {
      return { problem: problemOfRefusal(outcome), why: isAway(outcome) ? "away" : "refused" };
    }
    exchange.sleep(pause);
  }
}

/** Null for everything but a whole and valid answer about as many customers as were sent. */
function scoringAnswer(outcome: HttpOutcome, customers: number): ScoringAnswer | null {
  if (outcome.kind !== "answer" || outcome.status !== 200) return null;
  const response = runResponseSchema.safeParse(parseJson(outcome.text)).data;
  if (response === undefined || response.customers !== customers) return null;
  const columns = Object.values(response.columns);
  if (!columns.every((column) => column === undefined || column.length === customers)) return null;
  return { response, store: storeState(outcome.headers[STORE_HEADER]) };
}

function storeState(header: string | undefined): StoreState {
  return storeStates.find((state) => state === header) ?? "computed";
}

function isStatus(outcome: HttpOutcome, status: number): boolean {
  return outcome.kind === "answer" && outcome.status === status;
}

/** Another try may succeed. A garbled 200 is such a case: the same request gets the same bytes. */
function isPassing(outcome: HttpOutcome): boolean {
  if (outcome.kind === "answer") {
    return outcome.status === 200 || outcome.status === 429 || outcome.status >= 500;
  }
  return outcome.kind === "unreachable" || outcome.kind === "timedOut";
}

/** What passes by itself, and the account's requests of the day, which come back tomorrow. */
function isAway(outcome: HttpOutcome): boolean {
  return isPassing(outcome) || outcome.kind === "quotaUsedUp";
}

/** Milliseconds: what the service asks for, or doubling from one second with up to half as much again. */
function pauseAfter(outcome: HttpOutcome, tries: number, exchange: Exchange): number {
  const asked = outcome.kind === "answer" ? Number(outcome.headers["retry-after"] ?? 0) : 0;
  const own = FIRST_PAUSE_MILLISECONDS * 2 ** (tries - 1) * (1 + exchange.random() / 2);
  return Number.isFinite(asked) ? Math.max(own, asked * 1000) : own;
}

const FIRST_PAUSE_MILLISECONDS = 1000;
