/**
 * A written amount taken apart: sign, currency, and the digits with their separators.
 *
 * A hand-written scanner: one pass, no backtracking, so that no cell can hold it up.
 */
import { currencyNames } from "./currencyNames.ts";

/** "." as in 1,234.50 or "," as in 1.234,50. */
export type DecimalMark = "." | ",";

export interface AmountText {
  readonly isNegative: boolean;
  /** Digits, at least one, with the ".", "," and "_" (a blank or an apostrophe) between them. */
  readonly core: string;
  /** As written, "" where none is. */
  readonly currency: string;
  /** 10,000 for 万, else 1. */
  readonly factor: number;
}

/** @returns null for what is no amount, or longer than any amount. */
export function scanAmount(written: string): AmountText | null {
  if (written.length > MAX_WRITTEN) return null;
  const text = written.normalize("NFKC");
  let isNegative = false;
  let signs = 0;
  let depth = 0;
  let core = "";
  let symbol = "";
  let hasEnded = false;
  let hasGap = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (isDigit(char)) {
      if (hasEnded) return null;
      core += hasGap && core !== "" ? `_${char}` : char;
      hasGap = false;
    } else if (char === "." && (core === "" || hasEnded) && isAbbreviated(symbol, !hasEnded)) {
      // the dot of Rs. 45.00 or 45,00 kr. is not the amount's
    } else if (char === "." || char === ",") {
      if (hasEnded || (hasGap && core !== "")) return null;
      core += char;
      hasGap = false;
    } else if (minusSigns.includes(char) || char === "+") {
      if (++signs > 1) return null;
      isNegative ||= char !== "+";
      hasEnded ||= core !== ""; // a minus behind the digits: 12.00-
    } else if (char === "(") {
      if (core !== "" || ++depth > 1) return null;
    } else if (char === ")") {
      if (core === "" || --depth < 0) return null;
      isNegative = true;
      hasEnded = true;
    } else if (isBlankChar(char) || char === "'" || char === "’") {
      hasGap = true; // between digits a separator of thousands, elsewhere nothing
    } else {
      symbol += char;
      hasEnded ||= core !== "";
    }
  }
  if (depth !== 0 || !hasDigit(core)) return null;
  const { currency, factor } = unitOf(symbol);
  return currency === null ? null : { isNegative, core, currency, factor };
}

const MAX_WRITTEN = 64;
/** Hyphen, minus, and the dashes that editors put in their place. */
const minusSigns = "-\u2212\u2010\u2012\u2013";

function unitOf(symbol: string): { readonly currency: string | null; readonly factor: number } {
  let name = symbol.toUpperCase();
  let factor = 1;
  if (name.includes("万")) {
    name = name.replace("万", "");
    factor = 10_000;
  }
  const currency = name === "" ? "" : (currencyNames.get(name) ?? signedCode(name));
  return { currency, factor };
}

/** Sign and code of one currency together: $45.00 USD, €45,00 EUR. */
function signedCode(name: string): string | null {
  for (const [sign, code] of [
    [name.slice(0, 1), name.slice(1)],
    [name.slice(-1), name.slice(0, -1)],
  ] as const) {
    const named = currencyNames.get(code);
    const isOfSign = sign === "$" || sign === "¥" || currencyNames.get(sign) === named;
    if (named !== undefined && currencyNames.has(sign) && isOfSign) return named;
  }
  return null;
}

/**
 * Whether a dot ends an abbreviated currency. In front of the digits at most two letters are one:
 * USD.50 leaves open whether half a dollar is meant, and is not taken for fifty.
 */
function isAbbreviated(symbol: string, isInFront: boolean): boolean {
  const last = symbol.charAt(symbol.length - 1);
  const isLetter = last.toLowerCase() !== last.toUpperCase();
  return isLetter && (!isInFront || symbol.length <= 2);
}

function hasDigit(core: string): boolean {
  for (let i = 0; i < core.length; i++) if (isDigit(core.charAt(i))) return true;
  return false;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function isBlankChar(char: string): boolean {
  return char <= " " || char === "\u2009" || char === "\u200a" || char === "\ufeff";
}
