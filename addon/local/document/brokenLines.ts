/**
 * Lines of text that is broken to the width of its cell: estimated, for neither the host nor a file's reader is asked.
 *
 * @param room Of a line, in widths of a Chinese character; any other is taken for 0.56 of one.
 */
export function brokenLines(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let taken = 0;
    lines += 1;
    for (const word of paragraph.match(/[⺀-￯]|[^\s⺀-￯]+\s?|\s+/g) ?? []) {
      const width = word.charCodeAt(0) > 0x2e7f ? 1 : word.length * 0.56;
      if (taken > 0 && taken + width > room) {
        lines += 1;
        taken = 0;
      }
      taken += width;
    }
  }
  return lines;
}
