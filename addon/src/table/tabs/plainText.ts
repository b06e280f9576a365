/**
 * Text of the user's sheet as it may be written into a cell: never a formula.
 *
 * The column's "@" format keeps what Sheets would otherwise read as a number or a date; the leading
 * apostrophe, which Sheets takes as "this is text" and does not show, keeps what would start a formula,
 * also when the tab is copied, exported or opened elsewhere.
 */
export function plainText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** Full-width signs are read as their half-width twins in some locales. A leading apostrophe would be swallowed. */
const startsFormula = /^[=+\-@'\t\r\n＝＋－＠]/;
