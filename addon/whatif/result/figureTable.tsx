import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import type { Figures, Outcome } from "../model/outcome.ts";
import { difference, money } from "../parts/signed.ts";

interface Props {
  readonly outcome: Outcome;
  readonly whom: string;
  readonly isAll: boolean;
  readonly language: Language;
}

/** Before, after and the difference, of each figure that finance asks for. */
export function FigureTable({ outcome, whom, isAll, language }: Props) {
  const words = whatIfWords[language];
  const { before, after } = outcome;
  const all = countText(outcome.outline.customers.length);
  const moneyRow = (title: string, of: (figures: Figures) => number) => (
    <tr key={title}>
      <th scope="row">{title}</th>
      <td>{money(of(before))}</td>
      <td>{money(of(after))}</td>
      <td>{differenceText(of(after) - of(before))}</td>
    </tr>
  );
  return (
    <div class="scrolls">
      <table class="figures results">
        <caption class="unseen">{words.result}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.asItIs}</th>
            <th scope="col">{words.changed}</th>
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {!isAll && moneyRow(words.profitOf(whom), ({ scopeProfit }) => scopeProfit)}
          {moneyRow(words.totalProfit, ({ profit }) => profit)}
          {moneyRow(words.contribution, ({ contribution }) => contribution)}
          <tr>
            <th scope="row">{words.ltvToCac}</th>
            <td>{ratioText(before.ltvToCac)}</td>
            <td>{ratioText(after.ltvToCac)}</td>
            <td>{ratioDifference(before.ltvToCac, after.ltvToCac)}</td>
          </tr>
          <tr>
            <th scope="row">{words.breakEven}</th>
            <td>{words.ofAll(countText(before.breakEven), all)}</td>
            <td>{words.ofAll(countText(after.breakEven), all)}</td>
            <td>{countDifference(after.breakEven - before.breakEven)}</td>
          </tr>
          {moneyRow(words.peak, ({ peak }) => peak)}
        </tbody>
      </table>
    </div>
  );
}

const NONE = "–";

function differenceText(hundredths: number): string {
  return hundredths === 0 ? NONE : difference(hundredths);
}

function ratioText(ratio: number | null): string {
  return ratio === null ? NONE : numberText(ratio, 1);
}

/** Of what is shown, so that it can be checked in the head. */
function ratioDifference(before: number | null, after: number | null): string {
  if (before === null || after === null) return NONE;
  const tenths = Math.round(after * 10) - Math.round(before * 10);
  return tenths === 0 ? NONE : `${tenths > 0 ? "+" : ""}${numberText(tenths / 10, 1)}`;
}

function countDifference(count: number): string {
  return count === 0 ? NONE : `${count > 0 ? "+" : ""}${countText(count)}`;
}
