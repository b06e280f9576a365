/**
 * What sets series apart for readers who do not tell their colours apart, and on a black-and-white print.
 */
import { contrast, luminance } from "./contrast.ts";

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
