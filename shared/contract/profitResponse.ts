/**
 * The engine's portfolio as a run on the wire, and two runs compared.
 */
import { tierCodes } from "../engine/codes.ts";
import { crossingsFrom } from "../engine/profit/compareProfits.ts";
import { outlineOf } from "../engine/profit/portfolio.ts";
import { profitTiers } from "../engine/profit/profitTiers.ts";
import { accountsOf } from "./accounts.ts";
import { amountsOf } from "./amounts.ts";
import { placesOfKeys } from "./keys.ts";
import type { ProfitRequest, ProfitResponse, StoredProfit } from "./profit.ts";
import { contractVersion } from "./run.ts";
import type { TypedColumn } from "./scores.ts";

/** A run before it is text: as `StoredProfit`, its columns typed arrays. */
export interface TypedProfit extends Omit<StoredProfit, "columns"> {
  readonly columns: { readonly [Name in keyof StoredProfit["columns"]]: TypedColumn };
}

/** An answer before it is text. */
export interface TypedProfitResponse extends Omit<ProfitResponse, "columns"> {
  readonly columns: TypedProfit["columns"] & { readonly crossed?: TypedColumn };
}

/** Everything that follows from the request alone. Its fields are always made in this order: equal runs are equal bytes. */
export function profitRunOf(request: ProfitRequest, runId: string): TypedProfit {
  const { customers, totals, whale } = outlineOf(accountsOf(request), request.options);
  const tiers = profitTiers(customers, request.options);
  const { peakValue, peakRank, total, unprofitable } = whale;
  return {
    contractVersion,
    runId,
    customers: customers.length,
    totals,
    whale: { peakValue, peakRank, total, unprofitable },
    columns: {
      netRevenue: amountsOf(
        customers.map(({ netRevenue }) => netRevenue),
        customers.length,
      ),
      contribution: amountsOf(
        customers.map(({ contribution }) => contribution),
        customers.length,
      ),
      profit: amountsOf(
        customers.map(({ profit }) => profit),
        customers.length,
      ),
      tier: Int8Array.from(tiers.map((tier) => tierCodes.indexOf(tier))),
    },
    keys: request.keys,
  };
}

/** @param former Null where there is none to compare with. */
export function profitResponseOf(
  run: TypedProfit,
  former: Pick<TypedProfit, "runId" | "keys" | "columns"> | null,
): TypedProfitResponse {
  const { keys, columns, contractVersion, runId, customers, totals, whale } = run;
  const plain = { contractVersion, runId, customers, totals, whale };
  if (former === null) return { ...plain, since: null, columns };
  const places = placesOfKeys(keys, former.keys);
  const { crossed, intoProfit, intoLoss } = crossingsFrom(columns.profit, (i) =>
    places[i] === -1 ? undefined : former.columns.profit[places[i]!],
  );
  return {
    ...plain,
    since: { runId: former.runId, intoProfit, intoLoss },
    columns: { ...columns, crossed },
  };
}
