/**
 * Text → lines of cells, forgiving what programs and people do to it.
 */
import { parseCsv } from "hucre/csv";
import { csvDelimiter } from "./csvDelimiter.ts";

export function csvLines(text: string): readonly (readonly string[])[] {
  // Excel's own way to name the mark, as a first line that is no row.
  const named = /^sep=(.)\r?\n/.exec(text);
  const table = named === null ? text : text.slice(named[0].length);
  if (table.trim() === "") return [];
  const delimiter = named?.[1] ?? csvDelimiter(table);
  const lines = parsed(table, delimiter);
  const swallowed = lines.at(-1)?.at(-1) ?? "";
  if (!swallowed.includes("\n") || !isUnclosed(table)) return lines;
  const opening = table.lastIndexOf(`"${swallowed.slice(0, 100)}`);
  return opening < 0
    ? lines
    : parsed(table.slice(0, opening) + table.slice(opening + 1), delimiter);
}

function parsed(text: string, delimiter: string): readonly (readonly string[])[] {
  return parseCsv(text, { delimiter }) as readonly (readonly string[])[];
}

/** A quote that is opened and never closed makes one cell of everything below it. */
function isUnclosed(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}
