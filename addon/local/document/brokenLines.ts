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
    for (const word of paragraph.match(WORD) ?? []) {
      const width = widthOf(word);
      if (taken > 0 && taken + width > room) {
        lines += 1;
        taken = 0;
      }
      taken += width;
      // A word without room goes on in the next line; a blank needs none.
      const ink = taken - width + widthOf(word.trimEnd());
      const full = Math.max(0, Math.ceil(ink / Math.max(room, 1)) - 1);
      lines += full;
      taken -= full * room;
    }
  }
  return lines;
}

/** A Chinese character, or up to the next blank or hyphen. */
const WORD = /[⺀-￯]|[^\s⺀-￯-]*-|[^\s⺀-￯-]+\s?|\s+/g;

/** How much wider bold letters are than others. */
export const BOLD_WIDTH = 1.07;

/** As in Arial and its like: better a line too many than one that is cut. */
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
