/**
 * The engine's portfolio as a run on the wire, and two runs compared.
 */
import { tierCodes } from "../engine/codes.ts";
import { compareProfits } from "../engine/profit/compareProfits.ts";
import { portfolioOf } from "../engine/profit/portfolio.ts";
import { accountsOf } from "./accounts.ts";
import type { ProfitRequest, ProfitResponse, StoredProfit } from "./profit.ts";
import { contractVersion, KEY_LENGTH } from "./run.ts";
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
  const { customers, tiers, totals, whale } = portfolioOf(accountsOf(request), request.options);
  const { peakValue, peakRank, total, unprofitable } = whale;
  return {
    contractVersion,
    runId,
    customers: customers.length,
    totals,
    whale: { peakValue, peakRank, total, unprofitable },
    columns: {
      netRevenue: Float64Array.from(customers, ({ netRevenue }) => netRevenue),
      contribution: Float64Array.from(customers, ({ contribution }) => contribution),
      profit: Float64Array.from(customers, ({ profit }) => profit),
      tier: Int8Array.from(tiers, (tier) => tierCodes.indexOf(tier)),
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
  const crossings = compareProfits(keysIn(keys), columns.profit, profitsByKey(former));
  const { crossed, intoProfit, intoLoss } = crossings;
  return {
    ...plain,
    since: { runId: former.runId, intoProfit, intoLoss },
    columns: { ...columns, crossed },
  };
}

function profitsByKey({ keys, columns }: Pick<TypedProfit, "keys" | "columns">) {
  return new Map(keysIn(keys).map((key, i) => [key, columns.profit[i]!] as const));
}

function keysIn(keys: string): readonly string[] {
  const parted: string[] = [];
  for (let start = 0; start < keys.length; start += KEY_LENGTH) {
    parted.push(keys.slice(start, start + KEY_LENGTH));
  }
  return parted;
}
