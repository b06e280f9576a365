/** A header that says whose it is can be longer than what stands below; at ten points, with a margin. */
export function headerPixels(header: string): number {
  let pixels = 16;
  for (const letter of header) pixels += letter >= "\u2e80" ? 13.5 : 7;
  return Math.ceil(pixels);
}
