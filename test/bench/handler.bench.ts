/**
 * The handler's time for 100,000 customers against parsing and serialising the same bytes.
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

const CUSTOMERS = 100_000;
const ROUNDS = 9;
/** In a row, so that neither side pays for collecting what the other left lying about. */
const CALLS_A_ROUND = 5;
/** A function is loaded once and called often: these calls let V8 compile what the rest measures. */
const WARM_UP_CALLS = 10;
const RATIO_LIMIT = 2.3;

/** Forgets at once: every call computes. */
const forgetful: RunStore = {
  read: async () => ({ state: "absent", reason: "unknown" }),
  write: async () => ({ isKept: true }),
};

const gzipped = postEvent(JSON.stringify(simulatedRequest(CUSTOMERS)));
const plain = withoutGzip(gzipped);

await compare("handler", plain, forgetful, (answer) => answer);
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
): Promise<void> {
  const { handler } = runsOver(runs);
  const eventText = JSON.stringify(event);
  const { body: answerText } = await handler(withoutGzip(event), context);
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
  if (name === "handler") tellRatio({ name: sides, ratio, limit: RATIO_LIMIT, otherwise });
  else console.log(`${sides} = ${ratio.toFixed(2)}`);
}
