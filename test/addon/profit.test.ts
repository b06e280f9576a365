/**
 * A profit run over a scripted outside. Expected numbers are those of the journey with the same table.
 */
import { describe, expect, it } from "vitest";
import { profit } from "../../addon/src/profit.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import { profitInRecord } from "../../addon/src/table/record/profitRecord.ts";
import { financeCells, profitWorld } from "./profitWorld.ts";

describe("a profit run", () => {
  it("goes from the selection to tabs of its own, one request, and says what it did", () => {
    const { world, ports, requests } = profitWorld(financeCells());
    expect(profit(ports, null)).toMatchObject({
      ok: true,
      fromStore: false,
      result: {
        customers: 12,
        totals: { netRevenue: 151_671_000, contribution: 30_955_000, profit: 20_835_000 },
        whale: { peakValue: 29_275_000, peakRank: 8, unprofitable: 4, givenBack: 8_440_000 },
        crossed: null,
        tabs: { profit: "profit", fixList: "fixList", unitCurve: null },
      },
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ since: null });
    expect(JSON.stringify(requests)).not.toMatch(/Cobalt|C03/);
    expect(world.written[0]!.map(({ tab }) => tab)).toEqual(["profit", "fixList", "profitRecord"]);
    expect(world.progress.map(({ stage }) => stage)).toEqual([
      "reading",
      "checking",
      "sending",
      "writing",
      "charting",
      "done",
    ]);
  });

  it("names whom to fix by loss, the largest first, with the row of the table", () => {
    const { ports } = profitWorld(financeCells());
    const outcome = profit(ports, null);
    expect(outcome.ok && outcome.result.toFix).toEqual([
      { customer: "Cobalt Mfg", row: 4, toBreakEven: 4_300_000 },
      { customer: "Larch Schools", row: 13, toBreakEven: 1_800_000 },
      { customer: "Indigo Events", row: 10, toBreakEven: 1_206_000 },
      { customer: "Grove Gyms", row: 8, toBreakEven: 1_134_000 },
    ]);
  });

  it("tells who crossed break-even since the run before, and names that run to the service", () => {
    const cells = financeCells();
    const { ports, requests } = profitWorld(cells);
    profit(ports, null);
    const service = cells[0]!.indexOf("Service & Support Cost");
    // Cobalt lost 43,000; Jade earned 9,600; Grove loses less than before, and loses.
    for (const [row, saved] of [
      [3, 50_000],
      [10, -10_000],
      [7, 1_000],
    ] as const) {
      cells[row]![service] = Number(cells[row]![service]) - saved;
    }
    const outcome = profit(ports, null);
    expect(outcome.ok && outcome.result.crossed).toEqual({
      intoProfit: ["Cobalt Mfg"],
      intoLoss: ["Jade Tech"],
    });
    expect(requests[1]!.since).toMatch(/^[0-9a-f]{32}$/);
  });

  it("of a table without costs says what is missing, and changes nothing", () => {
    const { world, ports } = profitWorld([
      ["Email", "Date", "Amount"],
      ["amy@ex.com", "2025-06-01", 100],
      ["ben@ex.com", "2025-05-01", 80],
    ]);
    expect(profit(ports, null)).toMatchObject({
      ok: false,
      problem: { code: "input.noCosts", headers: ["Email", "Date", "Amount"] },
    });
    expect(world.written).toEqual([]);
  });

  it("asks once how negative costs are meant", () => {
    const cells = financeCells();
    const costs = ["COGS", "Service & Support Cost", "Logistics Cost", "Acquisition Cost"];
    for (const header of costs) {
      const column = cells[0]!.indexOf(header);
      for (const row of cells.slice(1)) row[column] = -Number(row[column]);
    }
    const { ports } = profitWorld(cells);
    expect(profit(ports, null)).toMatchObject({ problem: { code: "choice.negativeCosts" } });
    const answered = profit(ports, { ...automaticChoices, costSign: "costs" });
    expect(answered).toMatchObject({ result: { totals: { profit: 20_835_000 } } });
  });

  it("waits for a run that is on, and stops when it is told to", () => {
    const { world, ports } = profitWorld(financeCells());
    world.isLocked = true;
    expect(profit(ports, null)).toMatchObject({ problem: { code: "sheet.runInProgress" } });
    world.isLocked = false;
    const stopping = {
      ...ports,
      service: {
        ...ports.service,
        profit: (request: Parameters<typeof ports.service.profit>[0]) => {
          ports.progress.cancel();
          return ports.service.profit(request);
        },
      },
    };
    expect(profit(stopping, null)).toMatchObject({ problem: { code: "sheet.cancelled" } });
    expect(world.written).toEqual([]);
  });

  it("says where the service was not reached, and passes on why it refused", () => {
    const { ports } = profitWorld(financeCells());
    const { service } = ports;
    const away: typeof service = {
      ...service,
      profit: (request) => {
        const answer = service.profit(request);
        return "code" in answer ? answer : { ...answer, store: "local" };
      },
    };
    const outcome = profit({ ...ports, service: away }, null);
    expect(outcome.ok && outcome.result.notices).toContainEqual({ code: "notice.scoredLocally" });
    const refusing = { ...service, profit: () => ({ code: "service.notAllowed" }) as const };
    expect(profit({ ...ports, service: refusing }, null)).toMatchObject({
      ok: false,
      problem: { code: "service.notAllowed" },
    });
  });

  it("keeps the tiers and the discount rate of the document's settings in its record", () => {
    const { world, ports } = profitWorld(financeCells());
    world.settings = {
      ...world.settings,
      tierShares: { high: 0.3, medium: 0.4 },
      annualDiscountRate: 0.08,
    };
    profit(ports, null);
    const record = world.written[0]!.find(({ tab }) => tab === "profitRecord")!;
    expect(profitInRecord(record.values)?.options).toEqual({
      lifetimeMonths: 36,
      annualDiscountRate: 0.08,
      tierFrom: { high: 0.7, medium: 0.3 },
    });
  });
});
