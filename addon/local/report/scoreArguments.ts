/**
 * The words after `npm run score --`.
 */
import { type Language, languages } from "#shared/words/language.ts";
import {
  type ColumnRole,
  columnRoles,
  type DateOrder,
  type DecimalMark,
} from "../../src/sidebarApi.ts";

export interface ScoreArguments {
  /** One or more; several become the tabs of one document and are scored together. */
  readonly files: readonly string[];
  /** ISO date; null for the automatic rule. */
  readonly asOf: string | null;
  readonly language: Language;
  /** null: a summary for people; "-": JSON on standard output. */
  readonly out: string | null;
  /** Names of tabs to score together; empty to find one. */
  readonly tabs: readonly string[];
  readonly currency: string | null;
  /** Role → header, null for none. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string | null>>>;
  /** Row number in the sheet. */
  readonly headerRow: number | null;
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
  /** A JSON file with the document's settings, or some of them. */
  readonly settings: string | null;
}

const names = [
  "as-of",
  "language",
  "out",
  "tab",
  "currency",
  "column",
  "header-row",
  "date-order",
  "decimal-mark",
  "settings",
] as const;
type Name = (typeof names)[number];

/** What is wrong with the words, in a sentence; or a wish for help, in a language. */
export type Slip =
  | { readonly kind: "slip"; readonly sentence: string }
  | { readonly kind: "help"; readonly language: Language };

export function scoreArguments(words: readonly string[]): ScoreArguments | Slip {
  const split = optionsIn(words);
  if (typeof split === "string") return slip(split);
  const { files, options } = split;
  const last = (name: Name): string | null => options[name].at(-1) ?? null;
  const language = languages.find((each) => each === (last("language") ?? "en"));
  if (language === undefined) return slip(`--language is one of ${languages.join(", ")}.`);
  if (split.isHelp) return { kind: "help", language };
  if (files.length === 0) return slip("No file is named.");
  const asOf = last("as-of");
  if (asOf !== null && !isDate(asOf)) return slip(`--as-of ${asOf} is no date like 2025-06-30.`);
  const out = last("out");
  if (out !== null && !/^-$|\.(xlsx|csv|json)$/i.test(out)) {
    return slip(`--out ends in .xlsx, .csv or .json, or is "-".`);
  }
  const columns = columnsIn(options.column);
  if (typeof columns === "string") return slip(columns);
  const row = last("header-row");
  if (row !== null && !/^[1-9]\d{0,6}$/.test(row)) return slip(`--header-row ${row} is no row.`);
  const order = last("date-order");
  const dateOrder = order === null ? null : dateOrders[order];
  if (dateOrder === undefined) return slip("--date-order is day-first or month-first.");
  const mark = last("decimal-mark");
  if (mark !== null && mark !== "." && mark !== ",") return slip(`--decimal-mark is "." or ",".`);
  return {
    files,
    asOf,
    language,
    out,
    tabs: options.tab,
    currency: last("currency"),
    columns,
    headerRow: row === null ? null : Number(row),
    dateOrder,
    decimalMark: mark,
    settings: last("settings"),
  };
}

const dateOrders: Readonly<Record<string, DateOrder>> = {
  "day-first": "dayFirst",
  "month-first": "monthFirst",
};

interface Split {
  readonly files: readonly string[];
  readonly options: Readonly<Record<Name, readonly string[]>>;
  readonly isHelp: boolean;
}

function optionsIn(words: readonly string[]): Split | string {
  const files: string[] = [];
  const options = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<
    Name,
    string[]
  >;
  let isHelp = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const at = word.indexOf("=");
    const written = word.slice(2, at < 0 ? undefined : at);
    if (written === "help") {
      isHelp = true;
      continue;
    }
    const name = names.find((known) => known === written);
    if (name === undefined) return `There is no option --${written}.`;
    const value = at < 0 ? words[++i] : word.slice(at + 1);
    if (value === undefined) return `--${name} needs a value.`;
    options[name].push(value);
  }
  return { files, options, isHelp };
}

/** "date=Paid at"; "refund=" says that there is none. */
function columnsIn(written: readonly string[]): ScoreArguments["columns"] | string {
  const columns: Partial<Record<ColumnRole, string | null>> = {};
  for (const each of written) {
    const at = each.indexOf("=");
    const role = columnRoles.find((known) => known === each.slice(0, at));
    if (at < 0 || role === undefined) {
      return `--column ${each} is not ROLE=HEADER, where ROLE is one of ${columnRoles.join(", ")}.`;
    }
    columns[role] = each.slice(at + 1) || null;
  }
  return columns;
}

function slip(sentence: string): Slip {
  return { kind: "slip", sentence };
}

function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text);
}
