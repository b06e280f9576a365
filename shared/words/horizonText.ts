import type { Language } from "./language.ts";
import { numberText } from "./numberText.ts";

const DAYS_A_MONTH = 365 / 12;

/** Days of so many months, as a horizon counts them: 365 for 12. */
export function daysOfMonths(months: number): number {
  return Math.round(months * DAYS_A_MONTH);
}

/** How far a forecast looks: "12 months", else "200 days". */
export function horizonText(days: number, language: Language): string {
  const months = wholeMonths(days);
  const count = numberText(months ?? days);
  if (language === "zh") return months === null ? `${count}天` : `${count}个月`;
  const unit = months === null ? "day" : "month";
  return `${count} ${unit}${count === "1" ? "" : "s"}`;
}

/** Null where the days are no whole number of months. */
function wholeMonths(days: number): number | null {
  const months = Math.round(days / DAYS_A_MONTH);
  return months > 0 && Math.abs(days - months * DAYS_A_MONTH) < 1 ? months : null;
}
