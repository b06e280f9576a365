/**
 * A change of terms in words: "discount rate 8%, service cost -30%".
 */
import type { Change } from "../engine/profit/whatIf.ts";
import type { Language } from "./language.ts";
import { numberText } from "./numberText.ts";
import { whatIfWords } from "./whatIf.ts";

/** In the order in which the window shows its levers. "" for a change of nothing. */
export function changeText(change: Change, language: Language): string {
  const { lever, driver } = whatIfWords[language];
  const parts = [
    rateText(lever.discounts, change.discountRate),
    rateText(lever.returns, change.returnRate),
    factorText(driver.discounts, change.discounts),
    factorText(driver.returns, change.returns),
    factorText(lever.price, change.price),
    factorText(lever.service, change.service),
    factorText(lever.logistics, change.logistics),
    factorText(lever.goods, change.goods),
    factorText(lever.acquisition, change.acquisition),
    factorText(lever.retention, change.retention),
  ].filter((part) => part !== null);
  return parts.join(language === "zh" ? "，" : ", ");
}

function rateText(name: string, rate: number | undefined): string | null {
  return rate === undefined ? null : `${name} ${percentText(rate)}`;
}

function factorText(name: string, factor: number | undefined): string | null {
  if (factor === undefined) return null;
  const text = percentText(factor - 1);
  return `${name} ${factor > 1 ? "+" : ""}${text}`;
}

/** To a tenth of a percent, which is left out where it is none. */
function percentText(share: number): string {
  const tenths = Math.round(share * 1000);
  return `${numberText(tenths / 10, tenths % 10 === 0 ? 0 : 1)}%`;
}
