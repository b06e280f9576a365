/**
 * The future of contracts: how likely each is to be renewed.
 */
import { type ContractCells, groupContracts } from "../clv/shiftedBetaGeometric.ts";
import { fitContracts } from "../fit/fitContracts.ts";
import type { Contracts, Population } from "../population.ts";
import type { Compared } from "../summary/compared.ts";
import type { FittedModel, Forecast } from "./forecast.ts";
import type { Method, MethodReason } from "./methods.ts";

type ContractMethod = Extract<Method, "shifted-beta-geometric" | "discounted-cash-flow">;

/**
 * Retention that changes with age where enough contracts have ended and enough run on to tell, one retention for
 * all where not. Null without contracts.
 */
export function contractForecast({ contracts }: Population, compared: Compared): Forecast | null {
  const renewals = renewalsOf(contracts, compared);
  if (renewals === null) return null;
  const { ended, running } = renewals;
  const isEnough = ended >= LEAST_ENDED && running >= LEAST_RUNNING;
  const fit = isEnough ? retentionByAge(renewals) : null;
  return fit === null
    ? forecastBy("discounted-cash-flow", "fewEnded", constantRetention(renewals))
    : forecastBy("shifted-beta-geometric", "contracts", fit);
}

/** Fewer say how many leave, and not when. */
const LEAST_ENDED = 30;
const LEAST_RUNNING = 30;

/** Null without contracts, and where they do not tell what was asked for. */
export function askedContractForecast(
  method: ContractMethod,
  { contracts }: Population,
  compared: Compared,
): Forecast | null {
  const renewals = renewalsOf(contracts, compared);
  if (renewals === null) return null;
  const isByAge = method === "shifted-beta-geometric";
  const fit = isByAge ? retentionByAge(renewals) : constantRetention(renewals);
  return fit === null ? null : forecastBy(method, "asked", fit);
}

function forecastBy(method: ContractMethod, reason: MethodReason, fit: FittedModel): Forecast {
  return { method, reason, isOn: true, fit, candidates: [], backtest: null };
}

interface Renewals {
  readonly cells: ContractCells;
  readonly ended: number;
  readonly running: number;
  /** Renewals that were due: all made but the last of each contract that has ended. */
  readonly due: number;
}

function renewalsOf(contracts: Contracts | null, { isCompared }: Compared): Renewals | null {
  if (contracts === null) return null;
  const { periods, hasEnded } = contracts;
  const isIn = (_: number, i: number) => isCompared[i] === 1 && periods[i]! >= 1;
  const cells = groupContracts(periods.filter(isIn), hasEnded.filter(isIn));
  if (cells.periods.length === 0) return null;
  let ended = 0;
  let running = 0;
  let due = 0;
  for (let i = 0; i < cells.periods.length; i++) {
    ended += cells.ended[i]!;
    running += cells.running[i]!;
    due += cells.ended[i]! * cells.periods[i]! + cells.running[i]! * (cells.periods[i]! - 1);
  }
  return { cells, ended, running, due };
}

/** Null where how long they last cannot be told. */
function retentionByAge({ cells }: Renewals): FittedModel | null {
  const outcome = fitContracts(cells, { hasPrior: true });
  if (!outcome.ok) return null;
  const { parameters, ...fitted } = outcome.fitted;
  const [alpha = 0, beta = 0] = parameters;
  return { ...fitted, parameters: { alpha, beta }, spend: null };
}

/** Half an end where there is none: nobody stays for ever. */
const ASSUMED_ENDS = 0.5;

/** Share of renewals made, as if half a contract more had ended, of one renewal more. */
function constantRetention({ ended, running, due }: Renewals): FittedModel {
  const churn = (ended + ASSUMED_ENDS) / (due + 1);
  const retention = 1 - churn;
  return {
    parameters: { retention },
    // Of ln r, to first order.
    logCovariance: [[churn / (retention * (due + 1))]],
    logLikelihood: ended * Math.log(churn) + (due - ended) * Math.log(retention),
    customers: ended + running,
    limit: "none",
    spend: null,
  };
}
