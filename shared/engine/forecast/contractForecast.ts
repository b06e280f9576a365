/**
 * The future of contracts: how likely each is to be renewed.
 */
import type { Contracts, Population } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { FittedModel, Forecast } from "./forecast.ts";
import type { Method, MethodReason } from "./methods.ts";

type ContractMethod = Extract<Method, "shifted-beta-geometric" | "discounted-cash-flow">;

/** Null without contracts. */
export function contractForecast(population: Population, compared: Compared): Forecast | null {
  return askedContractForecast("discounted-cash-flow", population, compared, "fewEnded");
}

/** Null without contracts, and where what was asked for cannot be told from them. */
export function askedContractForecast(
  method: ContractMethod,
  { contracts }: Population,
  compared: Compared,
  reason: MethodReason = "asked",
): Forecast | null {
  if (contracts === null) return null;
  const renewals = renewalsOf(contracts, compared);
  if (renewals.contracts === 0) return null;
  const fit = constantRetention(renewals);
  return { method, reason, isOn: true, fit, candidates: [], backtest: null };
}

interface Renewals {
  readonly contracts: number;
  readonly ended: number;
  /** Renewals that were due: all made but the last of each contract that has ended. */
  readonly due: number;
}

function renewalsOf({ periods, hasEnded }: Contracts, { isCompared }: Compared): Renewals {
  let contracts = 0;
  let ended = 0;
  let due = 0;
  for (let i = 0; i < periods.length; i++) {
    if (isCompared[i] === 0 || periods[i]! < 1) continue;
    contracts++;
    ended += hasEnded[i]!;
    due += periods[i]! - 1 + hasEnded[i]!;
  }
  return { contracts, ended, due };
}

/** Half an end where there is none: nobody stays for ever. */
const ASSUMED_ENDS = 0.5;

/** Share of renewals made, as if half a contract more had ended, of one renewal more. */
function constantRetention({ contracts, ended, due }: Renewals): FittedModel {
  const ends = ended + ASSUMED_ENDS;
  const renewals = due + 1;
  const retention = 1 - ends / renewals;
  return {
    parameters: { retention },
    // Of ln r, to first order: (1 − r) ÷ (r · renewals).
    logCovariance: [[ends / renewals / (retention * renewals)]],
    logLikelihood: ended * Math.log(1 - retention) + (due - ended) * Math.log(retention),
    customers: contracts,
    limit: "none",
    spend: null,
  };
}
