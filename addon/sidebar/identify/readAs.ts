import { numberText } from "#shared/words/numberText.ts";
import type { DecimalMark } from "../../src/sidebarApi.ts";

/**
 * An amount as it would be read, for a person to compare.
 *
 * @param text With one kind of mark, as in "1,234" or "$2.500".
 * @returns "1,234.00" or "1.234"; the text itself where it holds no number.
 */
export function readAs(text: string, mark: DecimalMark): string {
  const digits = text.replace(/[^\d.,-]/g, "");
  const other = mark === "." ? "," : ".";
  const value = Number(digits.replaceAll(other, "").replace(mark, "."));
  if (digits === "" || Number.isNaN(value)) return text;
  const decimals = digits.includes(mark) ? digits.length - digits.lastIndexOf(mark) - 1 : 2;
  return numberText(value, Math.min(6, decimals));
}
