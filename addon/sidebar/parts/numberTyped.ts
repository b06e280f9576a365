/**
 * A number as people type it: "12", "12.5", "12,5", "12 %", "3,650", and １２％ of a Chinese keyboard.
 *
 * @returns ≥ 0; null for a blank, NaN for what is no number.
 */
export function numberTyped(text: string): number | null {
  // The compatibility form of a full-width digit or sign is the usual one.
  const typed = text.normalize("NFKC").replace(/[%\s]/g, "");
  if (typed === "") return null;
  // Groups of three are thousands, as the sidebar itself writes them; after a 0 alone nobody groups.
  const isGrouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(typed);
  const plain = isGrouped ? typed.replaceAll(",", "") : typed.replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
