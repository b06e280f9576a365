/**
 * Facts about a run that a reader of its scores should know.
 */
import type { EngineNotice, ModelOptions } from "./analysis.ts";
import type { StoreRates } from "./clv/storeRates.ts";
import { FEW_CUSTOMERS, MINIMUM_CUSTOMERS } from "./defaults.ts";
import type { FittedSpend, Forecast } from "./forecast/forecast.ts";
import { type Population, UNKNOWN } from "./population.ts";
import type { Standings } from "./standings.ts";
import type { Compared } from "./summary/compared.ts";

export function noticesOf(
  population: Population,
  { customers, hasMoney }: Compared,
  { orders, repeatCustomers }: StoreRates,
  standings: Standings,
  forecast: Forecast,
  options: ModelOptions,
): readonly EngineNotice[] {
  const notices: EngineNotice[] = [];
  if (customers < MINIMUM_CUSTOMERS) {
    notices.push({ code: "notice.tooFewCustomers", found: customers, needed: MINIMUM_CUSTOMERS });
  } else if (customers < FEW_CUSTOMERS) {
    notices.push({ code: "notice.fewCustomers", found: customers, needed: FEW_CUSTOMERS });
  }
  if (customers === 0) return notices;
  if (orders > 0 && repeatCustomers === 0) notices.push({ code: "notice.noRepeatCustomers" });
  if (!hasMoney) notices.push({ code: "notice.noMonetarySignal" });
  if (!population.inactivity.some((days) => days !== UNKNOWN)) {
    notices.push({ code: "notice.noDates" });
  }
  const { freshness } = standings;
  if (areAllAlike(standings, customers)) notices.push({ code: "notice.allAlike" });
  else if (freshness.allEqual && freshness.known === customers) {
    notices.push({ code: "notice.sameLastDay" });
  }
  return [...notices, ...noticesOfForecast(forecast, options)];
}

function noticesOfForecast(
  { method, isOn, fit, backtest }: Forecast,
  options: ModelOptions,
): readonly EngineNotice[] {
  const notices: EngineNotice[] = [];
  if (options.method !== "auto" && options.method !== method) {
    notices.push({ code: "notice.methodNotUsed", asked: options.method, used: method });
  }
  if (!isOn && backtest !== null) {
    const { topFifth, heldOutDays } = backtest;
    notices.push({ code: "notice.predictionOff", captured: topFifth.predicted, heldOutDays });
  }
  const spend = fit?.spend ?? null;
  if (spend !== null && spendCorrelates(spend)) {
    notices.push({ code: "notice.spendCorrelates", correlation: spend.correlation });
  }
  return notices;
}

/** A weak connection does no harm: it moves the mean spend of a typical customer by less than its range. */
const STRONG_CORRELATION = 0.3;
/** Standard errors: chance alone goes so far once in a hundred. */
const SIGNIFICANT = 2.58;

/** Spend goes with frequency, surely and strongly enough that a model which takes them for independent misleads. */
export function spendCorrelates({
  correlation,
  customers,
}: Pick<FittedSpend, "correlation" | "customers">): boolean {
  const unexplained = 1 - correlation * correlation;
  const evidence = correlation * correlation * Math.max(0, customers - 2);
  return (
    Math.abs(correlation) > STRONG_CORRELATION && evidence > SIGNIFICANT * SIGNIFICANT * unexplained
  );
}

/** A measure that is known of some only tells them apart from the others. */
function areAllAlike(standings: Standings, customers: number): boolean {
  const measured = Object.values(standings).filter(({ known }) => known > 0);
  return (
    measured.length > 0 && measured.every(({ allEqual, known }) => allEqual && known === customers)
  );
}
