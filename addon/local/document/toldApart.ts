/**
 * What sets series apart for readers who do not tell their colours apart, and on a black-and-white print.
 */

/** Colours nearer than this are taken for one where only lightness is seen: the ratio of two steps of our own palette is 1.33. */
const LEAST_CONTRAST = 1.3;

/**
 * For each colour the texture that it needs beside it: 0 for none, 1 for the first texture, and so on.
 * A colour as light as an earlier one gets the next texture that none of these has.
 *
 * @param colors "#rrggbb"; what is none counts as as light as nothing else.
 */
export function texturesOf(colors: readonly string[]): readonly number[] {
  const lightness = colors.map(luminance);
  const textures: number[] = [];
  for (const [place, own] of lightness.entries()) {
    const taken = new Set(textures.filter((_, i) => contrast(own, lightness[i]!) < LEAST_CONTRAST));
    let texture = 0;
    while (taken.has(texture)) texture++;
    textures[place] = texture;
  }
  return textures;
}

/** @see WCAG 2.2, "contrast ratio". */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance of "#rrggbb", 0–1; NaN for anything else. @see WCAG 2.2, "relative luminance". */
export function luminance(color: string): number {
  const [, r = "", g = "", b = ""] = /^#(..)(..)(..)$/.exec(color) ?? [];
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
