/**
 * Amounts as hundredths of money.
 */
import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { AmountText, DecimalMark } from "./scanAmount.ts";

/** Above a trillion units an amount is a slip of the keyboard, and sums would lose their hundredths. */
const MAX_AMOUNT = 1e12;

/**
 * Rounded half away from zero, after the noise of binary fractions: 1.005 → 101.
 *
 * @returns NaN for what is no usable amount.
 */
export function hundredthsOf(amount: number): number {
  const size = Math.abs(amount);
  if (!(size <= MAX_AMOUNT)) return Number.NaN;
  const scaled = size * MONEY_SCALE;
  const isNearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-3;
  const rounded = Math.floor((isNearHalf ? Number(scaled.toPrecision(13)) : scaled) + 0.5);
  return amount < 0 && rounded > 0 ? -rounded : rounded;
}

/** The decimal mark that an amount gives away; "either" where 1,234 and 1.234 leave it open; "any" without a separator. */
export function decimalMarkOf(core: string): DecimalMark | "either" | "any" | "none" {
  const lastDot = core.lastIndexOf(".");
  const lastComma = core.lastIndexOf(",");
  if (lastDot < 0 && lastComma < 0) return "any";
  if (lastDot >= 0 && lastComma >= 0) {
    const mark = lastDot > lastComma ? "." : ",";
    return isWritten(core, mark) ? mark : "none";
  }
  const isDot = lastDot >= 0;
  const asDecimal: DecimalMark = isDot ? "." : ",";
  const asGroups: DecimalMark = isDot ? "," : ".";
  const canBeDecimal = isWritten(core, asDecimal);
  const canBeGroups = isWritten(core, asGroups);
  if (canBeDecimal && canBeGroups) return "either";
  if (canBeDecimal) return asDecimal;
  return canBeGroups ? asGroups : "none";
}

/** @returns Hundredths, or NaN where the digits make no amount with this decimal mark. */
export function amountOf(text: AmountText, mark: DecimalMark): number {
  if (!isWritten(text.core, mark)) return Number.NaN;
  let plain = "";
  for (let i = 0; i < text.core.length; i++) {
    const char = text.core.charAt(i);
    if (char === mark) plain += ".";
    else if (char >= "0" && char <= "9") plain += char;
  }
  const amount = Number(plain) * text.factor;
  return hundredthsOf(text.isNegative ? -amount : amount);
}

/** Whether the digits are grouped and divided as people do it: 1,234,567.8 or 12,34,567 but not 1,2 or 1.2.3. */
function isWritten(core: string, mark: DecimalMark): boolean {
  const at = core.indexOf(mark);
  if (at !== core.lastIndexOf(mark)) return false;
  const whole = at < 0 ? core : core.slice(0, at);
  const decimals = at < 0 ? "" : core.slice(at + 1);
  const separator = mark === "." ? "," : ".";
  if (decimals.includes(separator) || decimals.includes("_")) return false;
  const isSpaced = whole.includes("_");
  if (isSpaced && whole.includes(separator)) return false;
  const groups = whole.split(isSpaced ? "_" : separator);
  if (groups.length === 1) return true;
  const first = groups[0]!;
  // 0,125 is a fraction, never a group of thousands.
  if (first.length < 1 || first.length > 3 || first.startsWith("0")) return false;
  if (groups[groups.length - 1]!.length !== 3) return false;
  const inner = groups.slice(1, -1);
  if (inner.every(({ length }) => length === 3)) return true;
  // India groups by two digits above the last thousand.
  return !isSpaced && mark === "." && inner.every(({ length }) => length === 2);
}
