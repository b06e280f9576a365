/**
 * CV_RETENTION_CLV: what a customer under contract is still worth.
 *
 * With one retention rate every renewal is as likely as the first. With customers still there, period by
 * period, the shifted-beta-geometric is fitted to them: those who would leave leave first.
 */
import { ratePerPeriod } from "#shared/engine/clv/discount.ts";
import { valueForEver, valueOverPeriods } from "#shared/engine/clv/discountedCashFlow.ts";
import { expectedRenewals, groupContracts } from "#shared/engine/clv/shiftedBetaGeometric.ts";
import { fitContracts } from "#shared/engine/fit/fitContracts.ts";
import type { FunctionFailure } from "#shared/words/customFunctions.ts";
import { isBlank } from "../table/cells/cellText.ts";
import type { Answer, Given } from "./customFunctions.ts";
import { type GivenColumn, givenColumn, isFailure, quoted } from "./givenColumn.ts";
import { periodsPerYear } from "./lifetimeValues.ts";
import { amount, numberIn, type Say, share, valuesByRow, within, years } from "./valuesByRow.ts";

/** @param given marginPerPeriod, retention, discountRate, periodsPerYear, renewals, years. */
export function retentionValues(
  [margins, retention, ...others]: readonly Given[],
  say: Say,
): Answer | FunctionFailure {
  const column = givenColumn("retention", retention);
  if (isFailure(column)) return column;
  const renewalsWorth = isMany(column) ? fittedWorth(column) : constantWorth(column);
  if (typeof renewalsWorth === "object") return renewalsWorth;
  return valuesByRow(
    [
      amount("marginPerPeriod"),
      share("discountRate"),
      periodsPerYear,
      within("renewals", 0, MOST_RENEWALS, { otherwise: 0 }),
      years("years"),
    ],
    [margins, ...others],
    say,
    (margin, discountRate, perYear, renewals, horizon) => {
      const periods = (perYear ?? 1) * (horizon ?? Number.POSITIVE_INFINITY);
      const rate = ratePerPeriod(discountRate ?? 0, perYear ?? 1);
      const worth = renewalsWorth(Math.floor(renewals ?? 0), rate, Math.floor(periods));
      return worth === null ? { code: "neverEnds" } : (margin ?? 0) * worth;
    },
  );
}

const MOST_RENEWALS = 10_000;

/**
 * Of one a period, after so many renewals, from the next renewal on, one period from now; null where it has no end.
 */
type RenewalsWorth = (renewals: number, rate: number, periods: number) => number | null;

function isMany({ cells }: GivenColumn): boolean {
  return cells.filter((cell) => !isBlank(cell)).length > 1;
}

function constantWorth(column: GivenColumn): RenewalsWorth | FunctionFailure {
  const cell = column.cells.find((each) => !isBlank(each)) ?? "";
  const retention = numberIn(share("retention"), cell);
  if (typeof retention === "object") return retention ?? { code: "missing", column: "retention" };
  return (_, discountRate, periods) => {
    const stream = { margin: 1, retention, discountRate, acquisitionCost: 0 };
    if (periods === Number.POSITIVE_INFINITY) return valueForEver(stream);
    // That counts from now on; the margin of now is not one of those to come.
    return valueOverPeriods(stream, periods + 1) - 1;
  };
}

function fittedWorth(column: GivenColumn): RenewalsWorth | FunctionFailure {
  const survivors = survivorsIn(column);
  if (isFailure(survivors)) return survivors;
  const left = survivors.slice(1).map((count, i) => survivors[i]! - count);
  const periods = survivors.map((_, i) => i + 1);
  const hasEnded = [...left.map(() => 1), 0];
  const cells = groupContracts(periods, hasEnded, [...left, survivors.at(-1) ?? 0]);
  const outcome = fitContracts(cells, { hasPrior: true });
  if (!outcome.ok) {
    if (outcome.trouble !== "degenerate") throw new RangeError(outcome.trouble);
    return { code: left.some((count) => count > 0) ? "noneStayed" : "noneLeft" };
  }
  const { parameters } = outcome.fitted;
  return (renewals, discountRate, horizon) =>
    discountRate === 0 && horizon === Number.POSITIVE_INFINITY
      ? null
      : expectedRenewals(parameters, renewals + 1, Math.log1p(discountRate), horizon);
}

/** Shares say nothing of how many they are of. */
const ASSUMED_CUSTOMERS = 1000;

/** The first count is of those who began; blanks after the last one are the rest of an open range. */
function survivorsIn({ cells }: GivenColumn): readonly number[] | FunctionFailure {
  const count = cells.length - [...cells].reverse().findIndex((cell) => !isBlank(cell));
  const numbers: number[] = [];
  for (const cell of cells.slice(0, count)) {
    if (typeof cell !== "number" || !(cell >= 0))
      return { code: "noSurvivors", value: quoted(cell) };
    const before = numbers.at(-1);
    if (before !== undefined && cell > before) {
      return { code: "survivorsRise", before, after: cell };
    }
    numbers.push(cell);
  }
  const [began = 0] = numbers;
  if (began === 0) return { code: "noSurvivors", value: "0" };
  const scale = began <= 1 ? ASSUMED_CUSTOMERS / began : 1;
  return numbers.map((number) => number * scale);
}
