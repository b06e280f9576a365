/**
 * A run whose service does not answer: up to 5,000 customers are scored by the same engine in the sheet; more
 * keep their last result and are told when to try again.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import type { NetworkState } from "../../addon/local/host/network.ts";
import { writeXlsx } from "../../addon/local/workbook/writeXlsx.ts";
import type { ResultView } from "../../addon/src/sidebarApi.ts";
import { type HeadlessDocument, openHeadless } from "./headlessRun.ts";
import { startRecordedService } from "./recordedService.ts";

const shop = {
  name: "shopify_orders.csv",
  bytes: readFileSync("test/fixtures/shopify_orders.csv"),
};

it.each<[string, NetworkState]>([
  ["is not there", "down"],
  ["has no address", "noAddress"],
  ["takes the request and keeps silent", "silent"],
])("a service that %s changes no score, no reason and no figure", async (_, state) => {
  const service = await startRecordedService(null);
  const document = await openHeadless(shop, { service });
  document.network.setState(state);
  const here = await scored(document);
  const customersHere = cellsOf(document, here.tabs.customers);
  expect(here.notices).toContainEqual(expect.objectContaining({ code: "notice.scoredLocally" }));
  expect(service.exchanges).toHaveLength(0);

  document.network.setState("up");
  const there = await scored(document);
  expect(service.exchanges).toHaveLength(1);
  expect(there.notices).not.toContainEqual(
    expect.objectContaining({ code: "notice.scoredLocally" }),
  );
  expect(here.runId).toBe(there.runId);
  expect(here.facts).toEqual(there.facts);
  expect(here.model).toEqual(there.model);
  expect(here.queue).toEqual(there.queue);
  expect(customersHere).toEqual(cellsOf(document, there.tabs.customers));
  await document.close();
  await service.close();
});

it("more customers than the sheet scores keep their last result, byte for byte, and hear when to try again", async () => {
  const service = await startRecordedService(null);
  const document = await openHeadless(
    { name: "many.csv", bytes: Buffer.from(orders(5_001)) },
    { service },
  );
  await scored(document);
  const before = await writeXlsx(document.document);
  document.network.setState("down");
  const asked = document.network.sent().length;
  const { outcome } = await document.score({ asOf: "2025-06-30" });
  if (outcome.ok) throw new Error("a run without a service succeeded");
  expect(document.network.sent().length).toBeGreaterThan(asked + 1);
  expect(explain(outcome.problem, "en")).toMatchObject({
    what: "The scoring service cannot be reached at the moment.",
    why: expect.stringMatching(/5,000 customers .* 5,001\. Your sheet was not changed\./),
    fix: "Try again in about ten minutes.",
  });
  expect(explain(outcome.problem, "zh")).toMatchObject({
    what: "暂时无法连接评分服务。",
    fix: "请大约十分钟后重试。",
  });
  expect(Buffer.from(await writeXlsx(document.document)).equals(Buffer.from(before))).toBe(true);

  document.network.setState("up");
  await scored(document);
  await document.close();
  await service.close();
});

async function scored(document: HeadlessDocument): Promise<ResultView> {
  const { outcome } = await document.score({ asOf: "2025-06-30" });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.result;
}

function cellsOf({ document }: HeadlessDocument, name: string): readonly unknown[] {
  const cells = document.tabByName(name)?.cells;
  if (cells === undefined) throw new Error(`no tab ${name}`);
  return Array.from({ length: cells.lastRow() }, (_, row) =>
    Array.from({ length: cells.lastColumn() }, (__, column) => cells.at(row + 1, column + 1)),
  );
}

/** One order each. */
function orders(customers: number): string {
  const lines = Array.from({ length: customers }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + (i % 180))).toISOString().slice(0, 10);
    return `A-${i},buyer${i}@shop.test,${day},${5 + (i % 97)}.00`;
  });
  return ["Order ID,Email,Order date,Total", ...lines, ""].join("\n");
}
