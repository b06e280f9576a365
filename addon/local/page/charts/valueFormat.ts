/**
 * Number formats of chart axes: "0%", "percent", "#,##0", "0.0" and the like.
 */
import { numberText } from "#shared/words/numberText.ts";

export function valueFormat(format: string): (value: number) => string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  if (format.includes("%") || format === "percent") {
    return (value) => `${trimmed(numberText(value * 100, decimals ?? 1), decimals)}%`;
  }
  return (value) => trimmed(numberText(value, decimals ?? 2), decimals);
}

/** Without a wish for decimals, none that are zero. */
function trimmed(text: string, decimals: number | undefined): string {
  return decimals === undefined && text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
