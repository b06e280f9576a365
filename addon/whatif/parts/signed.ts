/**
 * Numbers with their sign: typed, and written as a difference.
 */
import { MONEY_SCALE } from "#shared/engine/population.ts";
import { numberText } from "#shared/words/numberText.ts";
import { numberTyped } from "../../sidebar/parts/numberTyped.ts";

/** "-30", "−30 %", "+5", "１２％". @returns null for a blank, NaN for what is no number. */
export function signedTyped(text: string): number | null {
  const [, sign = "", size = ""] = /^([-+]?)(.*)$/s.exec(plainSigns(text)) ?? [];
  const typed = numberTyped(size);
  if (typed === null) return sign === "" ? null : Number.NaN;
  return sign === "-" && typed !== 0 ? -typed : typed;
}

/** Every minus that people type, the full-width ones of a Chinese keyboard among them. */
function plainSigns(text: string): string {
  return text
    .trim()
    .normalize("NFKC")
    .replace(/^[−–—]/, "-");
}

/** Hundredths, whole, without a currency: the window says it once. */
export function money(hundredths: number): string {
  return numberText(hundredths / MONEY_SCALE);
}

/** A difference always says which way. */
export function difference(hundredths: number): string {
  const text = money(hundredths);
  return hundredths > 0 && text !== "0" ? `+${text}` : text;
}
