/**
 * What the functions about customers answer: the engine's scores, row by row, as the customers' tab has them.
 */
import { analyse } from "#shared/engine/analyse.ts";
import type { Analysis } from "#shared/engine/analysis.ts";
import { segmentCodes, tierCodes } from "#shared/engine/codes.ts";
import { defaultOptions, MINIMUM_CUSTOMERS } from "#shared/engine/defaults.ts";
import { MONEY_SCALE, UNKNOWN } from "#shared/engine/population.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import type { Language } from "#shared/words/language.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { tierName } from "#shared/words/tierName.ts";
import { whyText } from "../table/tabs/whyText.ts";
import type { CustomerTable } from "./customerTable.ts";

/** Of one customer, at a place in the population. */
export type CustomerAnswer = (place: number) => string | number | FunctionFailure;

export function rfmOf({ population }: CustomerTable): CustomerAnswer {
  const analysis = analyse(population, defaultOptions);
  const { r, f, m } = analysis.scores;
  return (place) =>
    scored(analysis, () => {
      const scores = [r, f, m].map((score) => score[place]!);
      // A prospect has none of the three; of a table without amounts the third is not known.
      return scores.every((score) => score === 0)
        ? ""
        : scores.map((score) => score || "–").join("");
    });
}

export function segmentOf({ population }: CustomerTable, language: Language): CustomerAnswer {
  const analysis = analyse(population, defaultOptions);
  return (place) => {
    const code = segmentCodes[analysis.scores.segment[place]!];
    return code === undefined ? scored(analysis, () => "") : segmentName(code, language);
  };
}

export function tierOf({ population }: CustomerTable, language: Language): CustomerAnswer {
  const analysis = analyse(population, defaultOptions);
  return (place) =>
    scored(analysis, () => {
      const code = tierCodes[analysis.scores.tier[place]!];
      return code === undefined ? "" : tierName(code, language);
    });
}

/** @param months > 0. */
export function expectedOf({ population }: CustomerTable, months: number): CustomerAnswer {
  const horizonDays = (defaultOptions.horizonDays * months) / 12;
  const { scores } = analyse(population, { ...defaultOptions, horizonDays });
  return (place) => {
    const hundredths = scores.expectedValue[place]!;
    return hundredths === UNKNOWN ? "" : hundredths / MONEY_SCALE;
  };
}

export function whyOf({ population }: CustomerTable, language: Language): CustomerAnswer {
  const { scores, model } = analyse(population, defaultOptions);
  return (place) => whyText({ model, scores, population }, { place, customer: place }, language);
}

function scored(
  { model }: Analysis,
  answer: () => string | number,
): string | number | FunctionFailure {
  if (model.customers >= MINIMUM_CUSTOMERS) return answer();
  return { code: "tooFew", found: model.customers, needed: MINIMUM_CUSTOMERS };
}
