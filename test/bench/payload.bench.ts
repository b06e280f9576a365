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
import { tellRatio } from "./ratio.ts";

const BYTES_A_CUSTOMER = 41;
/** Room for larger numbers than these shops have. */
const REQUEST_LIMIT = 1.05;
/** Calls differ by what a result has to show, not by its rows. */
const CALLS_LIMIT = 1.2;
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
  tellRatio({
    name: `payload, request of ${customers} customers: ${(request.length / customers).toFixed(1)} B each ÷ ${BYTES_A_CUSTOMER} B`,
    ratio: request.length / (customers * BYTES_A_CUSTOMER),
    limit: REQUEST_LIMIT,
    otherwise: "a customer takes more than the contract promises",
  });
  for (const [side, text] of Object.entries({ event, answer })) {
    tellRatio({
      name: `payload, ${side} of ${customers} customers: ${(text.length / MEBIBYTE).toFixed(2)} MiB ÷ what Lambda lets through`,
      ratio: text.length / LAMBDA_PAYLOAD_BYTES,
      limit: 1,
      otherwise: "Lambda would refuse it",
    });
  }
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
tellRatio({
  name: `payload, spreadsheet calls of a run: ${many?.spreadsheetCalls} for 20,000 rows ÷ ${few?.spreadsheetCalls} for 100`,
  ratio: (many?.spreadsheetCalls ?? Number.NaN) / (few?.spreadsheetCalls ?? Number.NaN),
  limit: CALLS_LIMIT,
  otherwise: "a run calls more often for more rows",
});
tellRatio({
  name: "payload, requests of a run for 20,000 rows",
  ratio: many?.requests ?? Number.NaN,
  limit: 1,
  otherwise: "a run asks the service more than once",
});

const addon = await buildAddon();
const lambdas = await buildLambdas();
tellRatio({
  name: `bundles, add-on: ${addon.bytes.code} B ÷ 500,000 B; sidebar ${addon.bytes.sidebar} B`,
  ratio: addon.bytes.code / 500_000,
  limit: 1,
  otherwise: "the bundle is larger than promised",
});
tellRatio({
  name: `bundles, runs: ${lambdas.bytes.runs} B ÷ 600,000 B; health ${lambdas.bytes.health} B`,
  ratio: lambdas.bytes.runs / 600_000,
  limit: 1,
  otherwise: "the bundle is larger than promised",
});
process.exit();
