import { readFileSync } from "node:fs";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import { profitHere } from "../../addon/src/api/profitHere.ts";
import type { ProfitPorts } from "../../addon/src/profit.ts";
import type { Cell } from "../../addon/src/table/selectedTable.ts";
import { type FakeWorld, fakeWorld } from "./fakePorts.ts";

export interface ProfitWorld {
  readonly world: FakeWorld;
  readonly ports: ProfitPorts;
  readonly requests: ProfitRequest[];
}

/** The outside of a profit run: as `fakeWorld`, with the real engine for a service. */
export function profitWorld(values: readonly (readonly Cell[])[]): ProfitWorld {
  const world = fakeWorld(values);
  const requests: ProfitRequest[] = [];
  const service: ProfitPorts["service"] = {
    address: "https://service.example/v1/profits",
    profit(request) {
      requests.push(request);
      return { response: profitHere(request), store: "computed" };
    },
  };
  return { world, ports: { ...world.ports, service }, requests };
}

/** The finance table of journey 4c as its cells. */
export function financeCells(): Cell[][] {
  const lines = readFileSync("test/fixtures/finance.csv", "utf8").trim().split(/\r?\n/);
  return lines.map((line, row) =>
    line
      .split(",")
      .map((cell) => (row > 0 && cell !== "" && !Number.isNaN(Number(cell)) ? Number(cell) : cell)),
  );
}
