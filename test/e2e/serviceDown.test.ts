/**
 * A run whose service does not answer: tried again, then told in words, and nothing is written.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import type { NetworkState } from "../../addon/local/host/network.ts";
import { writeXlsx } from "../../addon/local/workbook/writeXlsx.ts";
import { openHeadless } from "./headlessRun.ts";
import { startRecordedService } from "./recordedService.ts";

const bytes = readFileSync("test/fixtures/shopify_orders.csv");

const cases: readonly {
  readonly what: string;
  readonly network: NetworkState;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}[] = [
  {
    what: "is not there",
    network: "up",
    en: [
      "The scoring service cannot be reached.",
      "Either your connection or the service is down. Your sheet was not changed.",
      "Check your connection and score again in a few minutes.",
    ],
    zh: [
      "无法连接评分服务。",
      "可能是您的网络或服务暂时中断。您的表格没有任何改动。",
      "请检查网络，几分钟后重新评分。",
    ],
  },
  {
    what: "takes the request and keeps silent",
    network: "silent",
    en: [
      "The scoring service did not answer in time.",
      "It may be busy. Your sheet was not changed.",
      "Score again in a minute; nothing is counted twice.",
    ],
    zh: [
      "评分服务没有及时响应。",
      "服务可能正忙。您的表格没有任何改动。",
      "请一分钟后重新评分，不会重复计算。",
    ],
  },
];

it.each(cases)(
  "a service that $what leaves the document as it was, byte for byte",
  async (each) => {
    const service = await startRecordedService(null);
    await service.close();
    const document = await openHeadless({ name: "shopify_orders.csv", bytes }, { service });
    document.network.setState(each.network);
    const before = await writeXlsx(document.document);
    const { outcome } = await document.score({ asOf: "2025-06-30" });
    if (outcome.ok) throw new Error("a run without a service succeeded");
    expect(document.network.sent().length).toBeGreaterThan(1);
    for (const language of ["en", "zh"] as const) {
      const { what, why, fix } = explain(outcome.problem, language);
      expect([what, why, fix]).toEqual(each[language]);
    }
    expect(Buffer.from(await writeXlsx(document.document)).equals(Buffer.from(before))).toBe(true);
    await document.close();
  },
);

it("scores as soon as the service is back", async () => {
  const service = await startRecordedService(null);
  const document = await openHeadless({ name: "shopify_orders.csv", bytes }, { service });
  document.network.setState("down");
  expect((await document.score()).outcome.ok).toBe(false);
  document.network.setState("up");
  expect((await document.score()).outcome.ok).toBe(true);
  await document.close();
  await service.close();
});
