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

/** Degrees by which labels side by side must lean so that none meets the next. @param band Pixels for each. */
export function labelLean(labels: readonly string[], band: number, fontSize: number): number {
  const widest = widestLabel(labels, fontSize);
  if (widest <= band - 6) return 0;
  return band > fontSize * 1.8 ? 35 : 90;
}

/**
 * Every how-many-th label can be shown when they stand one beside or under another.
 * @param room Pixels of the axis. @param each Pixels a label needs.
 */
export function labelStep(count: number, room: number, each: number): number {
  return Math.max(1, Math.ceil((count * each) / Math.max(1, room)));
}
