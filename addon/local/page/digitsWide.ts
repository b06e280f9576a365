/** How many digits are as wide as a text, for a field as wide as what is in it: Chinese characters are two. */
export function digitsWide(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
}
