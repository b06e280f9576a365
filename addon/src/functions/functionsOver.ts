/**
 * The custom functions over a document: arguments read, failures put into words.
 */
import type { DayNumber } from "#shared/engine/population.ts";
import { type FunctionFailure, functionFailureText } from "#shared/words/customFunctions.ts";
import { type Language, languages } from "#shared/words/language.ts";
import { isBlank } from "../table/cells/cellText.ts";
import { dayOfIn } from "../table/cells/dayOfIn.ts";
import { cashFlowValue } from "./cashFlowValue.ts";
import {
  type CustomerAnswer,
  expectedOf,
  rfmOf,
  segmentOf,
  tierOf,
  whyOf,
} from "./customerAnswers.ts";
import { type CustomerTable, customerTable, type GivenCustomers } from "./customerTable.ts";
import type { Answer, CustomFunctions, Given } from "./customFunctions.ts";
import { givenColumn, inShapeOf, isFailure, isGiven, quoted } from "./givenColumn.ts";
import { averageValues, lifetimeValues, simpleValues, wholeValues } from "./lifetimeValues.ts";
import { breakEvenPeriod, whaleRows } from "./profitCurves.ts";
import { contributions, ltvToCacs, paybacks, priceBands } from "./profitValues.ts";
import { retentionValues } from "./retentionValue.ts";
import { netPromoterScore, satisfactionScore } from "./survey.ts";
import { ratingsIn, scaleGiven } from "./surveyRatings.ts";

export interface DocumentHabits {
  readonly language: Language;
  /** IANA name: whose calendar the dates mean. */
  readonly timeZone: string;
}

/** @param habitsOf Asked anew at every call: the document's locale can change. */
export function functionsOver(habitsOf: () => DocumentHabits): CustomFunctions {
  const answer = (name: keyof CustomFunctions, spoken: Given, work: Work): Answer => {
    const habits = habitsOf();
    const asked = languageGiven(spoken, habits.language);
    if (typeof asked !== "string") return functionFailureText(name, asked, habits.language);
    const say = (failure: FunctionFailure) => functionFailureText(name, failure, asked);
    try {
      const result = work({ language: asked, say, dayOf: dayOfIn(habits.timeZone) });
      return typeof result === "object" && isFailure(result) ? say(result) : result;
    } catch (defect) {
      // Outermost of a formula: without this the cell would show #ERROR! and a stack.
      console.error(`defect in ${name}: ${defect instanceof Error ? defect.name : "thrown"}`);
      return say({ code: "defect" });
    }
  };
  const ofCustomers =
    (
      given: GivenCustomers,
      answers: (table: CustomerTable, language: Language) => CustomerAnswer,
    ): Work =>
    ({ language, say, dayOf }) => {
      const table = customerTable(given, dayOf);
      if (isFailure(table)) return table;
      const answerAt = answers(table, language);
      const cells = table.rows.map((row) => {
        if (row === null) return "";
        const found = typeof row === "number" ? answerAt(row) : row;
        return typeof found === "object" ? say(found) : found;
      });
      return inShapeOf(table.columns, cells);
    };
  return {
    CV_RFM: (lastOrder, orders, revenue, firstOrder, asOf) =>
      answer("CV_RFM", "", ofCustomers({ lastOrder, orders, revenue, firstOrder, asOf }, rfmOf)),
    CV_SEGMENT: (lastOrder, orders, revenue, firstOrder, asOf, language) =>
      answer(
        "CV_SEGMENT",
        language,
        ofCustomers({ lastOrder, orders, revenue, firstOrder, asOf }, segmentOf),
      ),
    CV_TIER: (lastOrder, orders, revenue, firstOrder, asOf, language) =>
      answer(
        "CV_TIER",
        language,
        ofCustomers({ lastOrder, orders, revenue, firstOrder, asOf }, tierOf),
      ),
    CV_EXPECTED: (lastOrder, orders, revenue, firstOrder, asOf, months) =>
      answer("CV_EXPECTED", "", (call) => {
        if (firstOrder === undefined) return { code: "missing", column: "firstOrder" };
        const ahead = monthsGiven(months);
        if (typeof ahead !== "number") return ahead;
        const given = { lastOrder, orders, revenue, firstOrder, asOf };
        return ofCustomers(given, (table) => expectedOf(table, ahead))(call);
      }),
    CV_WHY: (lastOrder, orders, revenue, firstOrder, asOf, language) =>
      answer(
        "CV_WHY",
        language,
        ofCustomers({ lastOrder, orders, revenue, firstOrder, asOf }, whyOf),
      ),
    CV_CLV: (...given) => answer("CV_CLV", "", ({ say }) => lifetimeValues(given, say)),
    CV_DCF: (...given) => answer("CV_DCF", "", () => cashFlowValue(...given)),
    CV_RETENTION_CLV: (...given) =>
      answer("CV_RETENTION_CLV", "", ({ say }) => retentionValues(given, say)),
    CV_AVERAGE_CLV: (...given) =>
      answer("CV_AVERAGE_CLV", "", ({ say }) => averageValues(given, say)),
    CV_SIMPLE_CLV: (...given) => answer("CV_SIMPLE_CLV", "", ({ say }) => simpleValues(given, say)),
    CV_WHOLE_CLV: (...given) => answer("CV_WHOLE_CLV", "", ({ say }) => wholeValues(given, say)),
    CV_CONTRIBUTION: (...given) =>
      answer("CV_CONTRIBUTION", "", ({ say }) => contributions(given, say)),
    CV_PAYBACK: (acquisitionCost, monthlyContribution, language) =>
      answer("CV_PAYBACK", language, (call) =>
        paybacks([acquisitionCost, monthlyContribution], call.say, call.language),
      ),
    CV_LTVCAC: (...given) => answer("CV_LTVCAC", "", ({ say }) => ltvToCacs(given, say)),
    CV_PRICEBAND: (...given) => answer("CV_PRICEBAND", "", ({ say }) => priceBands(given, say)),
    CV_WHALE: (profits) => answer("CV_WHALE", "", () => whaleRows(profits)),
    CV_BREAKEVEN: (revenue, cost, language) =>
      answer("CV_BREAKEVEN", language, (call) => breakEvenPeriod(revenue, cost, call.language)),
    CV_NPS: (ratings) =>
      answer("CV_NPS", "", () => {
        const answers = ratingsIn(ratings, [0, 10]);
        return isFailure(answers) ? answers : netPromoterScore(answers);
      }),
    CV_CSAT: (ratings, scale) =>
      answer("CV_CSAT", "", () => {
        const given = scaleGiven(ratings, scale);
        return isFailure(given) ? given : satisfactionScore(given.ratings, given.scale);
      }),
  };
}

type Work = (call: {
  readonly language: Language;
  readonly say: (failure: FunctionFailure) => string;
  readonly dayOf: (date: Date) => DayNumber;
}) => Answer | FunctionFailure;

function monthsGiven(given: Given): number | FunctionFailure {
  const column = givenColumn("months", given ?? "");
  if (isFailure(column)) return column;
  const cell = column.cells[0] ?? "";
  if (isBlank(cell)) return 12;
  if (typeof cell === "number" && cell > 0 && cell <= MOST_MONTHS) return cell;
  return { code: "outside", column: "months", value: quoted(cell), least: 1, most: MOST_MONTHS };
}

/** Fifty years: what lies beyond is nobody's forecast. */
const MOST_MONTHS = 600;

function languageGiven(given: Given, otherwise: Language): Language | FunctionFailure {
  if (!isGiven(given)) return otherwise;
  const text = String(given).trim().toLowerCase();
  return languages.find((each) => each === text) ?? { code: "noLanguage", value: String(given) };
}
