/**
 * How well two colours are told apart by lightness: WCAG 2.2.
 */

/** @param one Relative luminance, 0–1, as the other. @returns 1 to 21. @see "contrast ratio". */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance of "#rrggbb", 0–1; NaN for anything else. @see "relative luminance". */
export function luminance(color: string): number {
  const [, r = "", g = "", b = ""] = /^#(..)(..)(..)$/.exec(color) ?? [];
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
