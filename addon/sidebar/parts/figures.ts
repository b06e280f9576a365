/**
 * Numbers of the sidebar: written as in the sheet, the same in every language.
 */
import { MONEY_SCALE } from "#shared/engine/population.ts";
import { numberText } from "#shared/words/numberText.ts";

export function countText(count: number): string {
  return numberText(count);
}

/** @param hundredths Money in hundredths; shown whole. @param currency As the sheet writes it, or null. */
export function moneyText(hundredths: number, currency: string | null): string {
  const amount = numberText(hundredths / MONEY_SCALE);
  return currency === null ? amount : `${amount} ${currency}`;
}

/** @param share 0–1, shown to a tenth of a percent. */
export function shareText(share: number): string {
  return `${numberText(share * 100, 1)}%`;
}

/** @param share 0–1, shown to the percent: for what moves. */
export function percentText(share: number): string {
  return `${numberText(share * 100)}%`;
}

/** Size of a text when sent: "812 B" below a kilobyte, else "1.9 KB" or "2.4 MB". */
export function bytesText(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${numberText(bytes / 1000, 1)} KB` : `${numberText(bytes / 1e6, 1)} MB`;
}
