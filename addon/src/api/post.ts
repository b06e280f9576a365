/**
 * One POST to the service: sent, its answer held against the contract, and sent again where that can help.
 *
 * A second token once, for the first may have run out on the way.
 */
import { STORE_HEADER, type StoreState, storeStates } from "#shared/contract/run.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Exchange, HttpOutcome } from "./exchange.ts";
import { parseJson } from "./parseJson.ts";
import { problemOfRefusal } from "./refusal.ts";

export interface Answered<Answer> {
  readonly response: Answer;
  readonly store: StoreState;
}

/** A request without an answer that can be used. */
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

/** Who can be helped here should not sit through a minute of tries. */
export const brief: Patience = { tries: 3, milliseconds: 10_000 };
/** The same table has no other way. */
export const long: Patience = { tries: 5, milliseconds: 60_000 };

/** @param understood Null for JSON that is no whole and valid answer to this body. */
export function post<Answer>(
  exchange: Exchange,
  url: string,
  body: string,
  patience: Patience,
  understood: (json: unknown) => Answer | null,
): Answered<Answer> | Unanswered {
  const start = exchange.now();
  let hasNewToken = false;
  let token = exchange.token();
  for (let tries = 1; ; tries++) {
    if (token === null) return { problem: { code: "service.notAllowed" }, why: "nameless" };
    const outcome = exchange.post(url, body, token);
    const answer = answerIn(outcome, understood);
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

function answerIn<Answer>(
  outcome: HttpOutcome,
  understood: (json: unknown) => Answer | null,
): Answered<Answer> | null {
  if (outcome.kind !== "answer" || outcome.status !== 200) return null;
  const response = understood(parseJson(outcome.text));
  return response && { response, store: storeState(outcome.headers[STORE_HEADER]) };
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
