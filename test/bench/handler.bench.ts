/**
 * The handler's time for 90,000 customers, as many as an answer without gzip can hold, against parsing and serialising the same bytes.
 *
 * Both sides alternate in one process and the fastest of several rounds counts, so that only the
 * ratio has to hold on any machine. The floor is 1: no scoring can be faster than reading its input
 * and writing its answer.
 */
import { gzipSync } from "node:zlib";
import type { HttpEvent } from "../../lambdas/handlers/httpEvent.ts";
import type { RunStore } from "../../lambdas/ports.ts";
import { context, postEvent, runsOver, withoutGzip } from "../lambdas/gatewayCall.ts";
import { simulatedRequest } from "../lambdas/simulatedRequest.ts";
import { fastestOf, tellRatio } from "./ratio.ts";

const CUSTOMERS = 90_000;
const ROUNDS = 9;
/** In a row, so that neither side pays for collecting what the other left lying about. */
const CALLS_A_ROUND = 5;
/** A function is loaded once and called often: these calls let V8 compile what the rest measures. */
const WARM_UP_CALLS = 10;
/** A backtest included. */
const CLOSED_FORM_LIMIT = 4.5;
/** With models chosen, fitted and tried on the past: a second beside the fiftieth of one. */
const AUTOMATIC_LIMIT = 35;

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

await compare("handler", plain, forgetful, (answer) => answer, ROUNDS, CLOSED_FORM_LIMIT);
await compare("handler that fits", fitted, forgetful, (answer) => answer, 3, AUTOMATIC_LIMIT);
await compare("handler with gzip", gzipped, forgetful, (answer) =>
  gzipSync(answer, { level: 1 }).toString("base64"),
);
// Loaded only now: its heap is none of the handler's, and would be searched at every collection.
const { openEmbeddedStore } = await import("./embeddedStore.ts");
const store = await openEmbeddedStore();
const alwaysWritten: RunStore = { ...store.runs, read: forgetful.read };
await compare("handler keeping the run in DynamoDB", plain, alwaysWritten, (answer) => answer, 1);
await compare("handler answering from DynamoDB", plain, store.runs, (answer) => answer, 1);
await store.close();

async function compare(
  name: string,
  event: HttpEvent,
  runs: RunStore,
  peerEncoding: (answer: string) => unknown,
  rounds = ROUNDS,
  limit: number | null = null,
): Promise<void> {
  const { handler } = runsOver(runs);
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
