/**
 * Lines of text that is broken to the width of its cell: estimated, for neither the host nor a file's reader is asked.
 *
 * @param room Of a line, in widths of a Chinese character.
 */
export function brokenLines(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let taken = 0;
    lines += 1;
    for (const word of paragraph.match(/[⺀-￯]|[^\s⺀-￯]+\s?|\s+/g) ?? []) {
      const width = widthOf(word);
      if (taken > 0 && taken + width > room) {
        lines += 1;
        taken = 0;
      }
      taken += width;
    }
  }
  return lines;
}

/** As in Arial and its like, whose bold letters are a little wider: better a line too many than one that is cut. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) {
    if (letter.charCodeAt(0) > 0x2e7f) width += 1;
    else if (NARROW.test(letter)) width += 0.29;
    else width += WIDE.test(letter) ? 0.68 : 0.54;
  }
  return width;
}

const NARROW = /[\sfijlrtI.,:;'!|()[\]-]/;
const WIDE = /[A-HJ-Zmw%@&—]/;
