/**
 * Which driver moves value most: a bar to each side, the longest first.
 */
import type { Account } from "#shared/engine/profit/account.ts";
import type { ProfitOptions } from "#shared/engine/profit/profitOptions.ts";
import type { Swing, SwingMeasure } from "#shared/engine/profit/tornado.ts";
import type { Language } from "#shared/words/language.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import { difference } from "../parts/signed.ts";
import { useSwings } from "./useSwings.ts";
import { useWidth } from "./useWidth.ts";

interface Props {
  /** Of the scope, with the changes. */
  readonly accounts: readonly Account[];
  readonly options: ProfitOptions;
  readonly whom: string;
  readonly language: Language;
}

export function TornadoChart({ accounts, options, whom, language }: Props) {
  const words = whatIfWords[language];
  const { swings, measure, isOld } = useSwings(accounts, options);
  const shown = (swings ?? []).filter((swing) => reach(swing, measure) > 0);
  return (
    <figure class="chart" aria-busy={isOld}>
      <figcaption>
        <h3 class="title">{words.tornado}</h3>
        <p class="hint">{words.tornadoHint[measure](whom)}</p>
      </figcaption>
      {swings === null ? (
        <p class="hint">{words.calculating}</p>
      ) : (
        <>
          <p class="legend" aria-hidden="true">
            <span class="key worse" /> {words.worse}
            <span class="key better" /> {words.better}
          </p>
          <Bars swings={shown} measure={measure} language={language} />
        </>
      )}
    </figure>
  );
}

const ROW = 26;
const NAMES = 92;
/** Room for the amount at the end of a bar. */
const FIGURE = 78;

interface BarsProps {
  readonly swings: readonly Swing[];
  readonly measure: SwingMeasure;
  readonly language: Language;
}

function Bars({ swings, measure, language }: BarsProps) {
  const words = whatIfWords[language];
  const { element, width } = useWidth<HTMLDivElement>(560);
  const amounts = swings.flatMap((swing) => [swing[measure].worse, swing[measure].better]);
  const largest = Math.max(1, ...amounts.map(Math.abs));
  const half = Math.max(20, (width - NAMES - 2 * FIGURE) / 2);
  const middle = NAMES + FIGURE + half;
  const bar = (amount: number, kind: string, y: number) => {
    const length = (Math.abs(amount) / largest) * half;
    const isLeft = amount < 0;
    return (
      <>
        <rect
          class={kind}
          x={isLeft ? middle - length : middle}
          y={y + 5}
          width={length}
          height={ROW - 10}
        />
        <text
          class="tick"
          x={isLeft ? middle - length - 5 : middle + length + 5}
          y={y + ROW / 2 + 4}
          text-anchor={isLeft ? "end" : "start"}
        >
          {amount === 0 ? "" : difference(amount)}
        </text>
      </>
    );
  };
  const told = swings.map((swing) =>
    words.swing(
      words.driver[swing.driver],
      difference(swing[measure].worse),
      difference(swing[measure].better),
    ),
  );
  return (
    <div ref={element}>
      <svg
        role="img"
        aria-label={told.join("; ")}
        width={width}
        height={swings.length * ROW + 4}
        viewBox={`0 0 ${width} ${swings.length * ROW + 4}`}
      >
        {swings.map((swing, place) => (
          <g key={swing.driver}>
            <text class="driver" x={0} y={place * ROW + ROW / 2 + 4}>
              {words.driver[swing.driver]}
            </text>
            {bar(swing[measure].worse, "worse", place * ROW)}
            {bar(swing[measure].better, "better", place * ROW)}
          </g>
        ))}
        <line class="axis" x1={middle} x2={middle} y1={0} y2={swings.length * ROW + 4} />
      </svg>
    </div>
  );
}

function reach(swing: Swing, measure: SwingMeasure): number {
  return Math.abs(swing[measure].better) + Math.abs(swing[measure].worse);
}
