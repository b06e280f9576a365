/**
 * Two profit runs of one document and the service between them: what it keeps and compares, and that nothing is
 * different without it.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type ProfitResponse, profitResponseSchema } from "#shared/contract/profit.ts";
import type { ProfitView } from "../../addon/src/profitApi.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import { type HeadlessDocument, openHeadless } from "./headlessRun.ts";
import { type Exchange, startRecordedService } from "./recordedService.ts";

const finance = { name: "finance.csv", bytes: readFileSync("test/fixtures/finance.csv") };

it("the service names who crossed break-even, and so does the sheet without it", async () => {
  const service = await startRecordedService(null);
  const document = await openHeadless(finance, { service });
  const first = await profitOf(document);
  expect(first.crossed).toBeNull();
  const [asked] = service.exchanges;
  const kept = answerIn(asked);
  expect(kept).toMatchObject({ totals: { profit: first.totals.profit }, since: null });

  supportCosts(document, "C03", 1_000);
  document.network.setState("down");
  const here = await profitOf(document);
  expect(here.crossed).toEqual({ intoProfit: ["Cobalt Mfg"], intoLoss: [] });
  expect(here.notices.map(({ code }) => code)).toContain("notice.scoredLocally");
  expect(service.exchanges).toHaveLength(1);

  supportCosts(document, "C03", 96_000);
  supportCosts(document, "C06", 60_000);
  document.network.setState("up");
  const there = await profitOf(document);
  expect(there.crossed).toEqual({ intoProfit: [], intoLoss: ["Cobalt Mfg", "Fern Spa"] });
  expect(there.notices.map(({ code }) => code)).not.toContain("notice.scoredLocally");
  // The run before was made without the service, which therefore has nothing to compare with.
  expect(answerIn(service.exchanges.at(-1)).since).toBeNull();

  supportCosts(document, "C06", 1_000);
  const last = await profitOf(document);
  expect(last.crossed).toEqual({ intoProfit: ["Fern Spa"], intoLoss: [] });
  expect(answerIn(service.exchanges.at(-1)).since).toEqual({
    runId: answerIn(service.exchanges.at(-2)).runId,
    intoProfit: 1,
    intoLoss: 0,
  });
  await document.close();
  await service.close();
});

async function profitOf(document: HeadlessDocument): Promise<ProfitView> {
  const called = await document.call("profitCustomers", [automaticChoices]);
  if (!called.ok) throw new Error(called.message);
  const outcome = called.value as { readonly ok: boolean; readonly result: ProfitView };
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function answerIn(exchange: Exchange | undefined): ProfitResponse {
  return profitResponseSchema.parse(JSON.parse(String(exchange?.answer)));
}

/** What the user types into the table. */
function supportCosts({ document }: HeadlessDocument, customer: string, amount: number): void {
  const cells = document.tabs[0]?.cells;
  if (cells === undefined) throw new Error("no table");
  const places = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
  const column = places(cells.lastColumn()).find(
    (place) => cells.at(1, place) === "Service & Support Cost",
  );
  const row = places(cells.lastRow()).find((place) => cells.at(place, 1) === customer);
  cells.put(row ?? 0, column ?? 0, amount);
}
