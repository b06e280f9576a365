/**
 * The words after `npm run score --`.
 */
import { type Language, languages } from "#shared/words/language.ts";

export interface ScoreArguments {
  readonly file: string;
  /** ISO date; null for the automatic rule. */
  readonly asOf: string | null;
  readonly language: Language;
  /** null: a summary for people; "-": JSON on standard output. */
  readonly out: string | null;
}

export const usage = `Usage: npm run --silent score -- FILE [--as-of YYYY-MM-DD] [--language en|zh] [--out FILE.xlsx|FILE.csv|FILE.json|-]

Scores the customers in an order export (CSV or XLSX) as the add-on does in a sheet.
  --as-of     day up to which everything counts; today or the data's end when left out
  --language  of the answer: en (default) or zh
  --out       .xlsx: the whole document; .csv: the customers; .json or -: everything as JSON`;

/** @returns What is wrong with them, in a sentence, when something is; "" when help was asked for. */
export function scoreArguments(words: readonly string[]): ScoreArguments | string {
  const files: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const [name = "", inline] = word.slice(2).split("=", 2);
    if (name === "help") return "";
    if (!["as-of", "language", "out"].includes(name)) return `There is no option --${name}.`;
    const value = inline ?? words[++i];
    if (value === undefined) return `--${name} needs a value.`;
    options[name] = value;
  }
  const [file] = files;
  if (file === undefined) return "No file is named.";
  if (files.length > 1) return `One file at a time: ${files.join(", ")}.`;
  const asOf = options["as-of"] ?? null;
  if (asOf !== null && !isDate(asOf)) return `--as-of ${asOf} is no date like 2025-06-30.`;
  const language = languages.find((each) => each === (options["language"] ?? "en"));
  if (language === undefined) return `--language is one of ${languages.join(", ")}.`;
  const out = options["out"] ?? null;
  if (out !== null && !/^-$|\.(xlsx|csv|json)$/i.test(out)) {
    return `--out ends in .xlsx, .csv or .json, or is "-".`;
  }
  return { file, asOf, language, out };
}

function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text);
}
