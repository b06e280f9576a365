/**
 * The whale curve: as it is in a thin line, with the changes in a bold one, peak and end marked.
 */
import { MONEY_SCALE } from "#shared/engine/population.ts";
import type { WhaleCurve } from "#shared/engine/profit/whaleCurve.ts";
import type { Language } from "#shared/words/language.ts";
import { compactText } from "#shared/words/numberText.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { countText } from "../../sidebar/parts/figures.ts";
import { type CurvePoint, curvePoints } from "../model/curvePoints.ts";
import { money } from "../parts/signed.ts";
import { niceTicks } from "./niceTicks.ts";
import { useWidth } from "./useWidth.ts";

interface Props {
  readonly before: WhaleCurve;
  readonly after: WhaleCurve;
  readonly language: Language;
}

const HEIGHT = 260;
const MARGIN = { right: 14, top: 26, bottom: 24 };
/** Of a digit on the axis, and around the whole number. */
const DIGIT = 6.5;
const AROUND = 12;
const MOST_TICKS = 5;

export function WhaleChart({ before, after, language }: Props) {
  const words = whatIfWords[language];
  const { element, width } = useWidth<HTMLDivElement>(560);
  const isChanged = before !== after;
  const points = curvePoints(after);
  const earlier = isChanged ? curvePoints(before) : [];
  const values = [...points, ...earlier].map(([, profit]) => profit);
  const ticks = niceTicks(Math.min(0, ...values), Math.max(0, ...values), MOST_TICKS);
  const [least, most] = [ticks[0]!, ticks.at(-1)!];
  const customers = Math.max(1, after.cumulative.length);
  const tickText = (tick: number) => compactText(tick / MONEY_SCALE, language);
  const left = Math.max(...ticks.map((tick) => tickText(tick).length)) * DIGIT + AROUND;
  const x = (count: number) => left + (count / customers) * (width - left - MARGIN.right);
  const y = (profit: number) =>
    MARGIN.top + ((most - profit) / (most - least || 1)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const line = (curve: readonly CurvePoint[]) =>
    curve.map(([count, profit]) => `${x(count).toFixed(1)},${y(profit).toFixed(1)}`).join(" ");
  const { peakValue, peakRank, total, unprofitable } = after;
  return (
    <figure class="chart">
      <figcaption>
        <h3 class="title">{words.whale}</h3>
        <p class="hint">{words.whaleHint}</p>
      </figcaption>
      {isChanged && (
        <p class="legend" aria-hidden="true">
          <span class="key thin" /> {words.before}
          <span class="key bold" /> {words.after}
        </p>
      )}
      <div ref={element}>
        <svg
          role="img"
          aria-label={words.whaleShort(money(peakValue), countText(peakRank), money(total))}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                class={tick === 0 ? "axis" : "gridline"}
                x1={left}
                x2={width - MARGIN.right}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text class="tick" x={left - 8} y={y(tick) + 4} text-anchor="end">
                {tickText(tick)}
              </text>
            </g>
          ))}
          {countTicks(customers).map((count) => (
            <text key={count} class="tick" x={x(count)} y={HEIGHT - 6} text-anchor="middle">
              {countText(count)}
            </text>
          ))}
          {isChanged && <polyline class="curve thin" points={line(earlier)} />}
          <polyline class="curve bold" points={line(points)} />
          {peakRank > 0 && (
            <Mark
              x={x(peakRank)}
              y={y(peakValue)}
              text={words.peakAt(money(peakValue), countText(peakRank))}
              from={left}
              to={width}
              isAbove
            />
          )}
          <Mark
            x={x(customers)}
            y={y(total)}
            text={words.end(money(total))}
            from={left}
            to={width}
            isAbove={peakRank === 0}
          />
        </svg>
      </div>
      <p>
        {unprofitable.customers === 0
          ? words.noneGivenBack
          : words.givenBack(
              countText(unprofitable.customers),
              unprofitable.customers === 1,
              money(unprofitable.givenBack),
            )}
      </p>
    </figure>
  );
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isAbove: boolean;
}

/** Right of the middle the text ends at its point, left of it it begins there: none leaves the chart. */
function Mark({ x, y, text, from, to, isAbove }: MarkProps) {
  const isRight = x > (from + to) / 2;
  return (
    <g>
      <circle class="mark-point" cx={x} cy={y} r={4.5} />
      <text
        class="mark-text"
        x={isRight ? Math.min(x + 6, to - 2) : Math.max(x - 6, from)}
        y={isAbove ? y - 10 : y + 20}
        text-anchor={isRight ? "end" : "start"}
      >
        {text}
      </text>
    </g>
  );
}

/** A few whole numbers of customers, the last of which is all of them. */
function countTicks(customers: number): readonly number[] {
  const step = niceTicks(0, customers, 6)[1] ?? 1;
  const whole = Math.max(1, Math.round(step));
  const ticks = Array.from({ length: Math.floor(customers / whole) }, (_, i) => (i + 1) * whole);
  return [...ticks.filter((tick) => tick < customers - whole / 2), customers];
}
