/**
 * A text in lines that fit a width, each for a row of its own.
 *
 * A sheet breaks text within one cell only, and a row does not grow with joined cells: long sentences
 * beneath a table have to come in pieces.
 *
 * @param pixels Width at hand. Estimated at ten points: 6 pixels a small letter, 7.5 a capital or digit, 13.5 a Chinese one.
 */
export function textLines(text: string, pixels: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== "" && textWidth(line + piece.trimEnd()) > pixels) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines;
}

/** Words with the blank behind them; Chinese characters one by one, punctuation kept with the one before. */
const PIECES = /[\u2e80-\uffef][，。：；、！？）”》…]*|[^\s\u2e80-\uffef]+\s*|\s+/g;

/** Estimated pixels of a line at ten points. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character >= "\u2e80") width += 13.5;
    else width += /[0-9A-Z%]/.test(character) ? 7.5 : 6;
  }
  return width;
}
