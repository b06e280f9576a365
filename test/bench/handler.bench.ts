/**
 * The handler's time for 100,000 customers against parsing and serialising the same bytes.
 *
 * Both sides alternate in one process and the fastest of several rounds counts, so that only the
 * ratio has to hold on any machine. The floor is 1: no scoring can be faster than reading its input
 * and writing its answer.
 */
import { gzipSync } from "node:zlib";
import { dynamoClient } from "../../lambdas/adapters/dynamoClient.ts";
import { dynamoRunStore } from "../../lambdas/adapters/dynamoRunStore.ts";
import type { HttpEvent } from "../../lambdas/handlers/httpEvent.ts";
import { startEmbeddedTable } from "../../lambdas/local/embeddedTable.ts";
import type { RunStore } from "../../lambdas/ports.ts";
import { context, postEvent, runsOver, stillClock, withoutGzip } from "../lambdas/gatewayCall.ts";
import { simulatedRequest } from "../lambdas/simulatedRequest.ts";

const CUSTOMERS = 100_000;
const ROUNDS = 11;
const RATIO_LIMIT = 2.3;

/** Forgets at once: every call computes. */
const forgetful: RunStore = {
  read: async () => ({ state: "absent", reason: "unknown" }),
  write: async () => ({ isKept: true }),
};

const gzipped = postEvent(JSON.stringify(simulatedRequest(CUSTOMERS)));
const plain = withoutGzip(gzipped);

const ratio = await compare("handler", plain, forgetful, (answer) => answer);
await compare("handler with gzip", gzipped, forgetful, (answer) =>
  gzipSync(answer, { level: 1 }).toString("base64"),
);
const table = await startEmbeddedTable(null);
const client = dynamoClient({
  endpoint: table.endpoint,
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});
const options = { client, name: table.tableName, clock: stillClock, random: Math.random };
const stored = dynamoRunStore({ ...options, retentionDays: 400 });
const alwaysWritten: RunStore = { ...stored, read: forgetful.read };
await compare("handler keeping the run in DynamoDB", plain, alwaysWritten, (answer) => answer, 3);
await compare("handler answering from DynamoDB", plain, stored, (answer) => answer, 3);
client.destroy();
await table.close();

if (ratio > RATIO_LIMIT) {
  console.error("handler: scoring costs too much beside reading and writing");
  process.exitCode = 1;
}

async function compare(
  name: string,
  event: HttpEvent,
  runs: RunStore,
  peerEncoding: (answer: string) => unknown,
  rounds = ROUNDS,
): Promise<number> {
  const { handler } = runsOver(runs);
  const eventText = JSON.stringify(event);
  const answer = await handler(withoutGzip(event), context);
  const response: unknown = JSON.parse(answer.body);
  let handlerMs = Number.POSITIVE_INFINITY;
  let peerMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    handlerMs = Math.min(
      handlerMs,
      await millisecondsFor(() => handler(JSON.parse(eventText), context)),
    );
    peerMs = Math.min(
      peerMs,
      await millisecondsFor(() => {
        JSON.parse((JSON.parse(eventText) as HttpEvent).body ?? "");
        return peerEncoding(JSON.stringify(response));
      }),
    );
  }
  const found = handlerMs / peerMs;
  const limit = name === "handler" ? ` (limit ${RATIO_LIMIT})` : "";
  console.log(
    `${name}, ${CUSTOMERS} customers: ${handlerMs.toFixed(0)} ms ÷ ${peerMs.toFixed(0)} ms = ${found.toFixed(2)}${limit}`,
  );
  return found;
}

async function millisecondsFor(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
