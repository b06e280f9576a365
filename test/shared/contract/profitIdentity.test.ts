import { describe, expect, it } from "vitest";
import type { ProfitRequest } from "#shared/contract/profit.ts";
import type { AccountColumns } from "#shared/contract/profitColumns.ts";
import { profitIdOf as profitIdHere } from "../../../addon/src/api/runId.ts";
import { profitIdOf } from "../../../lambdas/scoring/runId.ts";
import { simulatedProfits } from "../../lambdas/simulatedProfits.ts";

const request = simulatedProfits(40);
const { columns, options } = request;
const withColumns = (change: Partial<AccountColumns>): ProfitRequest => ({
  ...request,
  columns: { ...columns, ...change },
});
const raised = ([first = 0, ...others]: readonly number[] = []) => [first + 1, ...others];
const nothing = columns.grossRevenue.map(() => 0);

describe("the name of a profit run", () => {
  it("differs with every number that its answer depends on", () => {
    const { acquisition: _, isAcquisitionKnown: __, ...unknown } = columns;
    const others: ProfitRequest[] = [
      request,
      ...(Object.keys(columns) as (keyof AccountColumns)[])
        .filter((name) => name !== "isAcquisitionKnown")
        .map((name) => withColumns({ [name]: raised(columns[name]) })),
      withColumns({ isAcquisitionKnown: columns.grossRevenue.map(() => 1) }),
      withColumns({ savings: columns.goods, goods: columns.service, service: columns.goods }),
      { ...request, columns: unknown },
      { ...request, dataset: "dataset-of-22-letters2" },
      { ...request, keys: simulatedProfits(39).keys },
      { ...request, options: { ...options, lifetimeMonths: 24 } },
      { ...request, options: { ...options, annualDiscountRate: 0.08 } },
      { ...request, options: { ...options, tierFrom: { high: 0.9, medium: 0.5 } } },
      { ...request, options: { ...options, tierFrom: { high: 0.8, medium: 0.4 } } },
    ];
    expect(others).toHaveLength(19);
    expect(new Set(others.map(profitIdOf)).size).toBe(others.length);
  });

  it("is the same whatever run it is compared with, and however nothing is written", () => {
    const alike: ProfitRequest[] = [
      request,
      { ...request, since: "0".repeat(32) },
      withColumns({ savings: nothing }),
      withColumns({ savings: nothing.map(() => -0) }),
    ];
    expect(new Set(alike.map(profitIdOf)).size).toBe(1);
  });

  it("is the same in the service and in the add-on", () => {
    expect(profitIdHere(request)).toBe(profitIdOf(request));
  });
});
