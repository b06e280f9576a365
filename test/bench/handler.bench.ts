/**
 * The handler's time for 90,000 customers, as many as an answer without gzip can hold, against parsing and serialising the same bytes.
 *
 * Both sides alternate in one process and the fastest of several rounds counts, so that only the
 * ratio has to hold on any machine. The floor is 1: no scoring can be faster than reading its input
 * and writing its answer.
 */
import { gzipSync } from "node:zlib";
import { profitRunOf } from "#shared/contract/profitResponse.ts";
import type { HttpEvent, HttpHandler } from "../../lambdas/handlers/httpEvent.ts";
import type { ProfitStore, RunStore } from "../../lambdas/ports.ts";
import {
  claimsOf,
  context,
  postEvent,
  profitsOver,
  runsOver,
  withoutGzip,
} from "../lambdas/gatewayCall.ts";
import { simulatedProfits } from "../lambdas/simulatedProfits.ts";
import { simulatedRequest } from "../lambdas/simulatedRequest.ts";
import { fastestOf, tellRatio } from "./ratio.ts";

const CUSTOMERS = 90_000;
const ROUNDS = 9;
/** In a row, so that neither side pays for collecting what the other left lying about. */
const CALLS_A_ROUND = 5;
/** A function is loaded once and called often: these calls let V8 compile what the rest measures. */
const WARM_UP_CALLS = 10;
/**
 * Half of what the engine takes is the trial on the past: the closed form once more on the history before the
 * held-out part, three sorts for the best fifth, one for the groups by chance.
 */
const CLOSED_FORM_LIMIT = 3.7;
/** With models chosen, fitted and tried on the past: a second beside the fiftieth of one. */
const AUTOMATIC_LIMIT = 35;

/**
 * Nothing is fitted, yet the peer has only five short columns to write: beside them count an object a customer, a
 * sort for the tiers and one for the whale curve.
 */
const PROFIT_LIMIT = 6.5;

/** Forgets at once: every call computes. */
const forgetful: RunStore = {
  read: async () => ({ state: "absent", reason: "unknown" }),
  write: async () => ({ isKept: true }),
};

const automatic = simulatedRequest(CUSTOMERS);
const closedForm = { ...automatic, options: { ...automatic.options, method: "closed-form" } };
const gzipped = postEvent(JSON.stringify(closedForm));
const plain = withoutGzip(gzipped);
const fitted = withoutGzip(postEvent(JSON.stringify(automatic)));

const forgetting = runsOver(forgetful).handler;
await compare("handler", plain, forgetting, (answer) => answer, ROUNDS, CLOSED_FORM_LIMIT);
await compare("handler that fits", fitted, forgetting, (answer) => answer, 3, AUTOMATIC_LIMIT);
const { event: profits, handler: comparing } = comparedProfits();
await compare("handler of profit", profits, comparing, (answer) => answer, ROUNDS, PROFIT_LIMIT);
await compare("handler with gzip", gzipped, forgetting, (answer) =>
  gzipSync(answer, { level: 1 }).toString("base64"),
);
// Loaded only now: its heap is none of the handler's, and would be searched at every collection.
const { openEmbeddedStore } = await import("./embeddedStore.ts");
const store = await openEmbeddedStore();
const alwaysWritten: RunStore = { ...store.runs, read: forgetful.read };
const keeping = runsOver(alwaysWritten).handler;
await compare("handler keeping the run in DynamoDB", plain, keeping, (answer) => answer, 1);
const reading = runsOver(store.runs).handler;
await compare("handler answering from DynamoDB", plain, reading, (answer) => answer, 1);
await store.close();

/** Computed at every call, and compared with a run that the store gives at once. */
function comparedProfits() {
  const since = "0".repeat(32);
  const former = profitRunOf(simulatedProfits(CUSTOMERS, 2), since);
  const store: ProfitStore = {
    read: async ({ runId }) =>
      runId === since ? { state: "found", run: former } : { state: "absent", reason: "unknown" },
    write: async () => ({ isKept: true }),
  };
  const body = JSON.stringify({ ...simulatedProfits(CUSTOMERS), since });
  const event = withoutGzip(postEvent(body, claimsOf("amy@ex.com"), "/v1/profits"));
  return { event, handler: profitsOver(store).handler };
}

async function compare(
  name: string,
  event: HttpEvent,
  handler: HttpHandler,
  peerEncoding: (answer: string) => unknown,
  rounds = ROUNDS,
  limit: number | null = null,
): Promise<void> {
  const eventText = JSON.stringify(event);
  const answered = await handler(withoutGzip(event), context);
  if (answered.statusCode !== 200) throw new Error(`answered ${answered.statusCode}`);
  const answerText = answered.body;
  const handle = () => handler(JSON.parse(eventText), context);
  await fastestOf(WARM_UP_CALLS, handle);
  let handlerMs = Number.POSITIVE_INFINITY;
  let peerMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    handlerMs = Math.min(handlerMs, await fastestOf(CALLS_A_ROUND, handle));
    // Made anew and let go again: kept, it would be in the way of the handler's garbage collections.
    const response: unknown = JSON.parse(answerText);
    const parseAndSerialise = () => {
      JSON.parse((JSON.parse(eventText) as HttpEvent).body ?? "");
      return peerEncoding(JSON.stringify(response));
    };
    peerMs = Math.min(peerMs, await fastestOf(CALLS_A_ROUND, parseAndSerialise));
  }
  const sides = `${name}, ${CUSTOMERS} customers: ${handlerMs.toFixed(0)} ms ÷ ${peerMs.toFixed(0)} ms`;
  const ratio = handlerMs / peerMs;
  const otherwise = "scoring costs too much beside reading and writing";
  if (limit !== null) tellRatio({ name: sides, ratio, limit, otherwise });
  else console.log(`${sides} = ${ratio.toFixed(2)}`);
}
