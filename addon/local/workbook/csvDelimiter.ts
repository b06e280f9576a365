/**
 * Which mark parts the cells of a text: the one that the most lines hold equally often.
 */

/** Where two are as good, the earlier wins: nobody writes tabs by chance, while commas stand in amounts and names. */
const marks = ["\t", ";", ",", "|"] as const;

/** Lines looked at. */
const LINES = 200;

export function csvDelimiter(text: string): string {
  const counts = countsByLine(text);
  let best = { mark: ",", lines: 0, inFirst: 0 };
  for (const mark of marks) {
    const found = counts.map((line) => line[mark]).filter((count) => count > 0);
    const lines = Math.max(0, ...found.map((count) => found.filter((c) => c === count).length));
    const inFirst = counts[0]?.[mark] ?? 0;
    if (lines > best.lines || (lines === best.lines && inFirst > best.inFirst)) {
      best = { mark, lines, inFirst };
    }
  }
  return best.mark;
}

type Counts = Record<(typeof marks)[number], number>;

/** Marks between quotes are none. */
function countsByLine(text: string): readonly Counts[] {
  const lines: Counts[] = [];
  let line: Counts = { "\t": 0, ";": 0, ",": 0, "|": 0 };
  let isQuoted = false;
  let isBlank = true;
  for (let i = 0; i < text.length && lines.length < LINES; i++) {
    const letter = text[i] as string;
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === "\n" || letter === "\r") {
      if (!isBlank) lines.push(line);
      line = { "\t": 0, ";": 0, ",": 0, "|": 0 };
      isBlank = true;
      continue;
    }
    isBlank = false;
    if (letter in line) line[letter as keyof Counts]++;
  }
  return isBlank ? lines : [...lines, line];
}
