/**
 * Numbers as every reader of the sheet sees them: digits grouped by commas, a point before decimals.
 *
 * The host's own locale has no say: the same run must give the same words on every machine.
 */
import type { Language } from "./language.ts";

/** Rounded half away from zero; `decimals` from 0 to 6. Beyond 10¹⁵ the digits are no longer exact and powers of ten are written. */
export function numberText(value: number, decimals = 0): string {
  const size = Math.abs(value);
  if (!(size < 1e15)) return size === Number.POSITIVE_INFINITY ? "∞" : value.toExponential(1);
  const scale = 10 ** decimals;
  const units = Math.floor(Number((size * scale).toPrecision(15)) + 0.5);
  const whole = Math.floor(units / scale);
  const sign = value < 0 && units > 0 ? "-" : "";
  const fraction = decimals > 0 ? `.${String(units % scale).padStart(decimals, "0")}` : "";
  return sign + grouped(String(whole)) + fraction;
}

/** Hundredths of money for a sentence: whole units, cents only where a small amount has some. */
export function moneyText(hundredths: number): string {
  const rounded = Math.round(hundredths);
  const showsCents = Math.abs(rounded) < 10_000 && rounded % 100 !== 0;
  return numberText(rounded / 100, showsCents ? 2 : 0);
}

/** Hundredths of money for an account: always two decimals, the currency behind. */
export function amountText(hundredths: number, currency: string | null): string {
  const amount = numberText(hundredths / 100, 2);
  return currency === null ? amount : `${amount} ${currency}`;
}

/** For amounts too long to spell out: billions in English, hundred millions in Chinese. */
export function compactText(value: number, language: Language): string {
  if (Math.abs(value) < 1e9) return numberText(value);
  return language === "zh" ? `${numberText(value / 1e8)}亿` : `${numberText(value / 1e9)} bn`;
}

function grouped(digits: string): string {
  let text = "";
  for (let end = digits.length; end > 0; end -= 3) {
    const group = digits.slice(Math.max(0, end - 3), end);
    text = text === "" ? group : `${group},${text}`;
  }
  return text;
}
