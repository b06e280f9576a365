/** Lines of texts as a terminal shows them in columns. */
export function alignedColumns(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, c) =>
    Math.max(...lines.map((line) => widthOf(line[c] ?? ""))),
  );
  return lines.map((line) =>
    line
      .map((text, c) => text + " ".repeat((widths[c] ?? 0) - widthOf(text) + 2))
      .join("")
      .trimEnd(),
  );
}

/** Chinese characters are two columns wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffe6]/.test(letter) ? 2 : 1), 0);
}
