/**
 * What a run carries and how often it calls: bytes against what the contract promises, and calls for
 * many rows against calls for few.
 */
import { buildAddon } from "../../addon/build.ts";
import { buildLambdas } from "../../lambdas/build.ts";
import { openHeadless } from "../e2e/headlessRun.ts";
import { ordersOfRegulars } from "../e2e/ordersOfRegulars.ts";
import { startRecordedService } from "../e2e/recordedService.ts";
import { context, postEvent, runsOver } from "../lambdas/gatewayCall.ts";
import { simulatedRequest } from "../lambdas/simulatedRequest.ts";

const BYTES_A_CUSTOMER = 41;
const MEBIBYTE = 1024 * 1024;
const LAMBDA_PAYLOAD_BYTES = 6_291_556;

for (const customers of [100_000, 130_000]) {
  const request = JSON.stringify(simulatedRequest(customers));
  const event = JSON.stringify(postEvent(request));
  const { handler } = runsOver({
    read: async () => ({ state: "absent", reason: "unknown" }),
    write: async () => ({ isKept: true }),
  });
  const answer = JSON.stringify(await handler(JSON.parse(event), context));
  const ratio = request.length / (customers * BYTES_A_CUSTOMER);
  console.log(
    `request of ${customers} customers: ${(request.length / customers).toFixed(1)} B each, ÷ ${BYTES_A_CUSTOMER} = ${ratio.toFixed(2)} (limit 1.05); event ${(event.length / MEBIBYTE).toFixed(2)} MiB; answer ${(answer.length / LAMBDA_PAYLOAD_BYTES).toFixed(2)} of what Lambda may return`,
  );
}

const service = await startRecordedService(null);
const calls = [];
for (const rows of [100, 20_000]) {
  const bytes = Buffer.from(ordersOfRegulars(rows));
  const document = await openHeadless({ name: `${rows}.csv`, bytes }, { service });
  const { spreadsheetCalls } = await document.score({ asOf: "2025-06-30" });
  calls.push({ spreadsheetCalls, requests: document.network.sent().length });
  await document.close();
}
await service.close();
const [few, many] = calls;
console.log(
  `spreadsheet calls of a run: ${many?.spreadsheetCalls} for 20,000 rows ÷ ${few?.spreadsheetCalls} for 100 = ${((many?.spreadsheetCalls ?? 0) / (few?.spreadsheetCalls ?? 0)).toFixed(2)}; HTTP requests ${many?.requests}`,
);

const addon = await buildAddon();
const lambdas = await buildLambdas();
console.log(
  `bundles: add-on ${addon.bytes.code} B (limit 500,000), sidebar ${addon.bytes.sidebar} B, runs ${lambdas.bytes.runs} B (limit 600,000), health ${lambdas.bytes.health} B`,
);
process.exit();
