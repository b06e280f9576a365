import { describe, expect, it } from "vitest";
import { profit } from "../../addon/src/profit.ts";
import { standingProfit } from "../../addon/src/profitStanding.ts";
import { showRequest } from "../../addon/src/showRequest.ts";
import { automaticChoices } from "../../addon/src/sidebarApi.ts";
import { financeCells, profitWorld } from "./profitWorld.ts";

describe("what would be sent of a finance table", () => {
  it("is shown to the letter, the name of the run before included", () => {
    const { world, ports, requests } = profitWorld(financeCells());
    for (const run of [1, 2]) {
      const shown = showRequest(world.ports, ports.service, automaticChoices);
      expect(profit(ports, automaticChoices).ok).toBe(true);
      expect(shown).toEqual({
        ok: true,
        address: "https://service.example/v1/profits",
        body: JSON.stringify(requests.at(-1)),
      });
      expect(requests).toHaveLength(run);
    }
    const [first, second] = requests;
    expect(first?.since).toBeNull();
    expect(second?.since).toBe(standingProfit(ports)?.runId);
  });

  it("names nobody", () => {
    const { world, ports } = profitWorld(financeCells());
    const shown = showRequest(world.ports, ports.service, automaticChoices);
    expect(JSON.stringify(shown)).not.toMatch(/Aurora|Cobalt|C03/);
  });
});

describe("a profit run of the same table once more", () => {
  it("keeps what the run before it was compared with", () => {
    const cells = financeCells();
    const { ports } = profitWorld(cells);
    profit(ports, automaticChoices);
    const cobalt = cells.findIndex(([id]) => id === "C03");
    const support = cells[0]!.indexOf("Service & Support Cost");
    cells[cobalt]![support] = 1_000;
    for (const _ of ["changed", "once more"]) {
      const outcome = profit(ports, automaticChoices);
      if (!outcome.ok) throw new Error(outcome.problem.code);
      expect(outcome.result.crossed).toEqual({ intoProfit: ["Cobalt Mfg"], intoLoss: [] });
    }
  });
});
