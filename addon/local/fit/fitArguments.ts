/**
 * The words after `npm run fit --`.
 */
import { type TimeUnit, timeUnits } from "#shared/engine/clv/discount.ts";
import type { Language } from "#shared/words/language.ts";
import { languageIn, numberIn, optionsIn, type Slip } from "../commandLine.ts";
import { countsPeriods, type FitModel, fitModels, parametersOf, usualUnit } from "./fitModels.ts";
import { type FitSlipWords, fitSlipWords } from "./fitWords.ts";

export interface FitArguments {
  readonly file: string;
  readonly language: Language;
  readonly model: FitModel;
  readonly hasPrior: boolean;
  /** In the unit of the file; null for no rows. */
  readonly horizon: number | null;
  /** Effective; null for no discounted numbers. */
  readonly annualDiscountRate: number | null;
  /** What one of the file's times is, for the rate. */
  readonly unit: TimeUnit;
  /** To be used as they are; null to be fitted. */
  readonly parameters: Readonly<Record<string, number>> | null;
}

const names = ["model", "predict", "annual-discount", "unit", "parameters", "language"] as const;

export function fitArguments(given: readonly string[]): FitArguments | Slip {
  const language = languageIn(given);
  const words = fitSlipWords[language ?? "en"];
  const slip = (sentence: string): Slip => ({
    kind: "slip",
    sentence: `${sentence}\n${words.seeHelp}`,
  });
  if (language === null) return slip(words.noLanguage);
  const split = optionsIn(given, names, ["prior", "help"], words);
  if (typeof split === "string") return slip(split);
  if (split.switches.has("help")) return { kind: "help", language };
  const { files, options } = split;
  const written = options.model.at(-1);
  if (written === undefined) return slip(words.modelMissing);
  const model = fitModels.find((each) => each === written);
  if (model === undefined) return slip(words.noModel(written));
  const [file] = files;
  if (file === undefined || files.length > 1) return slip(words.noFile);
  const horizon = numberIn(options.predict.at(-1) ?? null, Number.MIN_VALUE, MOST_HORIZON);
  if (horizon === null) return slip(words.noHorizon);
  if (horizon !== undefined && countsPeriods(model) && !Number.isInteger(horizon)) {
    return slip(words.partOfPeriod(model));
  }
  const rate = numberIn(options["annual-discount"].at(-1) ?? null, Number.MIN_VALUE, 1);
  if (rate === null) return slip(words.noDiscount);
  if (rate !== undefined && horizon === undefined) return slip(words.nothingToDiscount);
  const asked = options.unit.at(-1);
  const unit = asked === undefined ? usualUnit(model) : timeUnits.find((each) => each === asked);
  if (unit === undefined) return slip(words.noUnit);
  const parameters = parametersIn(options.parameters.at(-1) ?? null, model, words);
  if (typeof parameters === "string") return slip(parameters);
  return {
    file,
    language,
    model,
    hasPrior: split.switches.has("prior"),
    horizon: horizon ?? null,
    annualDiscountRate: rate ?? null,
    unit,
    parameters,
  };
}

/** Sums over opportunities end within a second. */
const MOST_HORIZON = 1e6;

function parametersIn(
  written: string | null,
  model: FitModel,
  words: FitSlipWords,
): FitArguments["parameters"] | string {
  if (written === null) return null;
  const given = objectIn(written);
  if (given === null) return words.noParameters(parametersOf(model));
  for (const name of parametersOf(model)) {
    const value = given[name];
    if (value === undefined) return words.parameterMissing(name, parametersOf(model));
    if (!isPositive(value)) return words.noParameter(name);
  }
  const wrong = Object.keys(given).find((name) => !isPositive(given[name]));
  return wrong === undefined ? (given as Record<string, number>) : words.noParameter(wrong);
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
