/**
 * The words after `npm run score --`.
 */
import { type AskedMethod, askedMethods } from "#shared/engine/forecast/methods.ts";
import { type Language, languages } from "#shared/words/language.ts";
import {
  type ColumnRole,
  columnRoles,
  type DateOrder,
  type DecimalMark,
  type DocumentSettings,
} from "../../src/sidebarApi.ts";
import { type SlipWords, slipWords } from "./slipWords.ts";

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
  /** Settings that are so often asked for that they have options of their own; they go before those of a file. */
  readonly forecast: ForecastSettings;
}

type ForecastSettings = Partial<
  Pick<DocumentSettings, "method" | "horizonDays" | "annualDiscountRate">
>;

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
  "method",
  "horizon-days",
  "annual-discount",
] as const;
type Name = (typeof names)[number];

/** What is wrong with the words, in a sentence or two; or a wish for help. */
export type Slip =
  | { readonly kind: "slip"; readonly sentence: string }
  | { readonly kind: "help"; readonly language: Language };

export function scoreArguments(given: readonly string[]): ScoreArguments | Slip {
  const language = languageIn(given);
  const words = slipWords[language ?? "en"];
  const slip = (sentence: string): Slip => ({
    kind: "slip",
    sentence: `${sentence}\n${words.seeHelp}`,
  });
  if (language === null) return slip(words.noLanguage);
  const split = optionsIn(given, words);
  if (typeof split === "string") return slip(split);
  const { files, options } = split;
  const last = (name: Name): string | null => options[name].at(-1) ?? null;
  if (split.isHelp) return { kind: "help", language };
  if (files.length === 0) return slip(words.noFile);
  const asOf = last("as-of");
  if (asOf !== null && !isDate(asOf)) return slip(words.noDate(asOf));
  const out = last("out");
  if (out !== null && !/^-$|\.(xlsx|csv|json)$/i.test(out)) return slip(words.noOutput);
  const columns = columnsIn(options.column, words);
  if (typeof columns === "string") return slip(columns);
  const row = last("header-row");
  if (row !== null && !/^[1-9]\d{0,6}$/.test(row)) return slip(words.noRow(row));
  const order = last("date-order");
  const dateOrder = order === null ? null : dateOrders[order];
  if (dateOrder === undefined) return slip(words.noDateOrder);
  const mark = last("decimal-mark");
  if (mark !== null && mark !== "." && mark !== ",") return slip(words.noDecimalMark);
  const forecast = forecastIn(last, words);
  if (typeof forecast === "string") return slip(forecast);
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
    forecast,
  };
}

/** The sidebar's bounds. */
const LEAST_HORIZON_DAYS = 30;
const MOST_HORIZON_DAYS = 1825;

function forecastIn(
  last: (name: Name) => string | null,
  words: SlipWords,
): ForecastSettings | string {
  const method = last("method");
  const known = askedMethods.find((each: AskedMethod) => each === method);
  if (method !== null && known === undefined) return words.noMethod(method);
  const horizon = last("horizon-days");
  const horizonDays = numberIn(horizon, LEAST_HORIZON_DAYS, MOST_HORIZON_DAYS);
  if (horizonDays === null || !Number.isInteger(horizonDays ?? 0)) return words.noHorizon;
  const annualDiscountRate = numberIn(last("annual-discount"), 0, 1);
  if (annualDiscountRate === null) return words.noDiscount;
  return {
    ...(known !== undefined && { method: known }),
    ...(horizonDays !== undefined && { horizonDays }),
    ...(annualDiscountRate !== undefined && { annualDiscountRate }),
  };
}

/** Undefined where nothing was written, null for what is no number within the bounds. */
function numberIn(written: string | null, least: number, most: number): number | null | undefined {
  if (written === null) return undefined;
  const value = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

/** Looked for first: whatever else is wrong is said in it. Null for a language that is not spoken here. */
function languageIn(words: readonly string[]): Language | null {
  const isNamed = (word: string) => /^--language(=|$)/.test(word);
  const at = words.reduce((last, word, place) => (isNamed(word) ? place : last), -1);
  const written = words[at]?.split("=", 2)[1] ?? words[at + 1];
  if (at < 0 || written === undefined) return "en";
  return languages.find((each) => each === written) ?? null;
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

function optionsIn(given: readonly string[], words: SlipWords): Split | string {
  const files: string[] = [];
  const options = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<
    Name,
    string[]
  >;
  let isHelp = false;
  for (let i = 0; i < given.length; i++) {
    const word = given[i] as string;
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
    if (name === undefined) return words.noOption(`--${written}`);
    const value = at < 0 ? given[++i] : word.slice(at + 1);
    if (value === undefined) return words.noValue(`--${name}`);
    options[name].push(value);
  }
  return { files, options, isHelp };
}

/** "date=Paid at"; "refund=" says that there is none. */
function columnsIn(
  written: readonly string[],
  words: SlipWords,
): ScoreArguments["columns"] | string {
  const columns: Partial<Record<ColumnRole, string | null>> = {};
  for (const each of written) {
    const at = each.indexOf("=");
    const role = columnRoles.find((known) => known === each.slice(0, at));
    if (at < 0 || role === undefined) return words.noColumn(each);
    columns[role] = each.slice(at + 1) || null;
  }
  return columns;
}

function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text);
}
