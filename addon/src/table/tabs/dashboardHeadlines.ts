import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { DashboardWords } from "#shared/words/dashboard.ts";
import { horizonText } from "#shared/words/horizonText.ts";
import { labelsOf } from "#shared/words/labels.ts";
import type { Language } from "#shared/words/language.ts";
import { isFutureKnown } from "./dashboardGroups.ts";
import type { ScoredRun } from "./scoredRun.ts";
import { DATE_FORMAT, dateSerial } from "./sheetDate.ts";
import type { CellValue } from "./tabPlan.ts";

export interface Headline {
  readonly label: string;
  /** "–" where it is not known. */
  readonly value: CellValue;
  readonly format: string;
}

/** The dashboard's numbers, five a row. */
export function headlines(
  run: ScoredRun,
  words: DashboardWords,
  language: Language,
): readonly (readonly Headline[])[] {
  const { facts, model } = run.response;
  const labels = words.headlines;
  const ordered = model.customers;
  const hasSpend = run.checked.population.hasSpend;
  const shareOfSpend = (spend: number) =>
    hasSpend && facts.all.spend > 0 ? spend / facts.all.spend : "–";
  const money = (hundredths: number, isKnown: boolean) =>
    isKnown ? hundredths / MONEY_SCALE : "–";
  return [
    [
      { label: labels.customers, value: facts.all.customers, format: "#,##0" },
      { label: labels.orders, value: facts.orders, format: "#,##0" },
      { label: labels.revenue, value: money(facts.all.spend, hasSpend), format: "#,##0" },
      {
        label: labels.expectedValue(horizonText(model.options.horizonDays, language)),
        value: money(facts.all.expectedValue, isFutureKnown(run)),
        format: "#,##0",
      },
      { label: labels.asOf, value: dateSerial(model.asOf), format: DATE_FORMAT },
    ],
    [
      {
        label: labels.oneTimeShare,
        value: ordered > 0 ? facts.oneTimeCustomers / ordered : "–",
        format: "0.0%",
      },
      {
        label: labels.topFifthShare,
        value: hasSpend ? facts.topFifthShare : "–",
        format: "0.0%",
      },
      {
        label: labels.highTierShare(labelsOf(run.settings.names, language).tier("high")),
        value: shareOfSpend(facts.tiers.high.spend),
        format: "0.0%",
      },
      {
        label: labels.averageOrder,
        value: money(model.averageOrder, hasSpend),
        format: "#,##0.00",
      },
      { label: labels.usualInterval, value: model.usualIntervalDays, format: "#,##0.0" },
    ],
  ];
}
