/**
 * Facts about a run that a reader of its scores should know.
 */
import type { EngineNotice } from "./analysis.ts";
import type { StoreRates } from "./clv/storeRates.ts";
import { FEW_CUSTOMERS, MINIMUM_CUSTOMERS } from "./defaults.ts";
import { type Population, UNKNOWN } from "./population.ts";
import type { Standings } from "./standings.ts";
import type { Compared } from "./summary/compared.ts";

export function noticesOf(
  population: Population,
  { customers, hasMoney }: Compared,
  { orders, repeatCustomers }: StoreRates,
  standings: Standings,
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
  return notices;
}

/** A measure that is known of some only tells them apart from the others. */
function areAllAlike(standings: Standings, customers: number): boolean {
  const measured = Object.values(standings).filter(({ known }) => known > 0);
  return (
    measured.length > 0 && measured.every(({ allEqual, known }) => allEqual && known === customers)
  );
}
