/**
 * The words after `npm run score --`.
 */
import { type AskedMethod, askedMethods } from "#shared/engine/forecast/methods.ts";
import type { Language } from "#shared/words/language.ts";
import {
  type ColumnRole,
  type CostSign,
  columnRoles,
  type DateOrder,
  type DecimalMark,
  type DocumentSettings,
  type HiddenRows,
  type RevenueBasis,
} from "../../src/sidebarApi.ts";
import { languageIn, numberIn, optionsIn, type Slip } from "../commandLine.ts";
import { type SlipWords, slipWords } from "./slipWords.ts";

/** What is made of the table. */
const tasks = ["score", "profit"] as const;
export type Task = (typeof tasks)[number];

export interface ScoreArguments {
  readonly task: Task;
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
  readonly costSign: CostSign | null;
  readonly revenueBasis: RevenueBasis | null;
  readonly hiddenRows: HiddenRows | null;
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
  "task",
  "negative-costs",
  "revenue",
  "hidden-rows",
] as const;
type Name = (typeof names)[number];

export function scoreArguments(given: readonly string[]): ScoreArguments | Slip {
  const language = languageIn(given);
  const words = slipWords[language ?? "en"];
  const slip = (sentence: string): Slip => ({
    kind: "slip",
    sentence: `${sentence}\n${words.seeHelp}`,
  });
  if (language === null) return slip(words.noLanguage);
  const split = optionsIn(given, names, ["help"], words);
  if (typeof split === "string") return slip(split);
  const { files, options } = split;
  const last = (name: Name): string | null => options[name].at(-1) ?? null;
  if (split.switches.has("help")) return { kind: "help", language };
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
  const asked = last("task");
  const task = asked === null ? "score" : tasks.find((each) => each === asked);
  if (task === undefined) return slip(words.noTask(asked ?? ""));
  if (task === "profit" && (forecast.method ?? forecast.horizonDays) !== undefined) {
    return slip(words.noForecast);
  }
  const answers = answersIn(last, words);
  if (typeof answers === "string") return slip(answers);
  return {
    task,
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
    ...answers,
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

type Answers = Pick<ScoreArguments, "costSign" | "revenueBasis" | "hiddenRows">;

/** What the sidebar asks of a table of revenue and costs. */
function answersIn(last: (name: Name) => string | null, words: SlipWords): Answers | string {
  const costSign = oneOf(last("negative-costs"), ["costs", "credits"]);
  const revenueBasis = oneOf(last("revenue"), ["gross", "net"]);
  const hiddenRows = oneOf(last("hidden-rows"), ["include", "exclude"]);
  if (costSign === undefined) return words.noCostSign;
  if (revenueBasis === undefined) return words.noRevenueBasis;
  if (hiddenRows === undefined) return words.noHiddenRows;
  return { costSign, revenueBasis, hiddenRows };
}

/** Undefined for what is none of them. */
function oneOf<Choice extends string>(
  written: string | null,
  choices: readonly Choice[],
): Choice | null | undefined {
  return written === null ? null : choices.find((each) => each === written);
}

const dateOrders: Readonly<Record<string, DateOrder>> = {
  "day-first": "dayFirst",
  "month-first": "monthFirst",
};

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
