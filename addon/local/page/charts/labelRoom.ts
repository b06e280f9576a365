/**
 * How much room a label takes, without measuring: a Chinese character is as wide as the font is high,
 * a Latin one a little more than half of that.
 */

/** Pixels. */
export function labelWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += letter.codePointAt(0)! > 0x2e7f ? 1 : 0.58;
  return width * fontSize;
}

export function widestLabel(labels: readonly string[], fontSize: number): number {
  return Math.max(0, ...labels.map((label) => labelWidth(label, fontSize)));
}

/**
 * Degrees by which labels side by side must lean so that none meets the next. A dozen that have no room
 * to lean stand upright, each of them shown; of more, some are left out.
 *
 * @param band Pixels for each.
 */
export function labelLean(labels: readonly string[], band: number, fontSize: number): 0 | 35 | 90 {
  const widest = widestLabel(labels, fontSize);
  if (widest <= band - 6) return 0;
  return band > fontSize * LEANING_ROOM || labels.length > MOST_UPRIGHT ? LEAN : 90;
}

const LEAN = 35;
/** How many times its own height a leaning label needs along the axis. */
export const LEANING_ROOM = 1.8;
const MOST_UPRIGHT = 12;

/**
 * Every how-many-th label can be shown when they stand one beside or under another.
 * @param room Pixels of the axis. @param each Pixels a label needs.
 */
export function labelStep(count: number, room: number, each: number): number {
  return Math.max(1, Math.ceil((count * each) / Math.max(1, room) - ROUNDING));
}

/** Labels that fill the axis to the pixel all fit, whatever a division leaves behind the comma. */
const ROUNDING = 1e-6;
