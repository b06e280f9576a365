/**
 * Unit curves for a terminal, and as a table of cells.
 */
import type { Language } from "#shared/words/language.ts";
import { moneyText, numberText } from "#shared/words/numberText.ts";
import { unitCurveWords } from "#shared/words/unitCurve.ts";
import { curveFacts } from "../../src/table/profit/curveFacts.ts";
import { moneyCell } from "../../src/table/profit/profitCells.ts";
import type { UnitCurveInput } from "../../src/table/profit/unitCurveInput.ts";
import type { CellValue } from "../../src/table/tabs/tabPlan.ts";

export function curveLine(input: UnitCurveInput, language: Language): string {
  const { headlines, none, notWithin, list } = unitCurveWords(language);
  const { curves, labels } = curveFacts(input);
  const { lossArea, profitArea, areaRatio, crossings, breakEven } = curves;
  const named = (period: number) => labels[period - 1]!;
  return [
    `${headlines.lossArea} ${moneyText(lossArea)}`,
    `${headlines.profitArea} ${moneyText(profitArea)}`,
    ...(areaRatio === null ? [] : [`${headlines.areaRatio} ${numberText(areaRatio, 1)}`]),
    `${headlines.crossings} ${crossings.length === 0 ? none : list(crossings.map(named))}`,
    `${headlines.breakEven} ${breakEven === null ? notWithin : named(breakEven)}`,
  ].join(" · ");
}

/** A row a period, below a header. */
export function curveCells(
  input: UnitCurveInput,
  language: Language,
): readonly (readonly CellValue[])[] {
  const { period, revenue, cost, gain, cumulative } = unitCurveWords(language);
  const { curves, labels } = curveFacts(input);
  return [
    [period, revenue, cost, gain, cumulative],
    ...labels.map((label, i) => {
      const [income, spent] = [input.revenue[i]!, input.cost[i]!];
      return [label, ...[income, spent, income - spent, curves.cumulative[i]!].map(moneyCell)];
    }),
  ];
}
