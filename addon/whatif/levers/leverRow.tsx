/**
 * One lever: a slider, and beside it a field for the exact number.
 */
import { useState } from "preact/hooks";
import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";
import { whatIfWords } from "#shared/words/whatIf.ts";
import type { Lever } from "../model/levers.ts";
import { money, signedTyped } from "../parts/signed.ts";

interface Props {
  readonly lever: Lever;
  readonly move: (lever: Lever, value: number | null) => void;
  readonly language: Language;
}

export function LeverRow({ lever, move, language }: Props) {
  const words = whatIfWords[language];
  const { name, kind, value, start, isMoved, amount, isIdle } = lever;
  const [typed, setTyped] = useState<string | null>(null);
  const title = words.lever[name];
  const label = kind === "rate" ? words.inPercent(title) : words.changeInPercent(title);
  const isBad = typed !== null && inRange(typed, lever) === null;
  const shown = percentText(value, kind);

  function put(to: number) {
    move(lever, Math.abs(to - start) < 1e-9 ? null : to);
  }
  function type(text: string) {
    setTyped(text);
    const to = inRange(text, lever);
    if (to !== null) put(to);
  }
  if (isIdle) {
    return (
      <div class="lever idle">
        <span class="lever-name">{title}</span>
        <span class="hint">{words.idle}</span>
      </div>
    );
  }
  return (
    <div class={isMoved ? "lever moved" : "lever"}>
      <div class="lever-top">
        <span class="lever-name">{title}</span>
        <span class="lever-amount hint">{amountText()}</span>
        <button
          type="button"
          class="lever-reset"
          aria-label={words.reset(title)}
          title={words.reset(title)}
          hidden={!isMoved}
          onClick={() => {
            setTyped(null);
            move(lever, null);
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6.5h5.5a3.25 3.25 0 1 1 0 6.5H6M4 6.5l2.5-2.5M4 6.5 6.5 9" />
          </svg>
        </button>
      </div>
      <input
        class="slider"
        type="range"
        aria-label={label}
        aria-valuetext={shown}
        min={lever.from}
        max={lever.to}
        step={lever.step}
        value={value}
        style={{ "--at": String(partOf(value, lever)), "--start": String(partOf(start, lever)) }}
        onInput={(event) => {
          setTyped(null);
          put(Number(event.currentTarget.value));
        }}
      />
      <span class="with-unit">
        <input
          class="select number-field"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={label}
          aria-invalid={isBad}
          value={typed ?? shown.replace("%", "")}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
        <span aria-hidden="true">%</span>
      </span>
      {isBad && (
        <p class="field-problem" role="status">
          {words.badNumber(endText(lever.kind === "rate" ? 0 : -1), endText(lever.typedTo))}
        </p>
      )}
    </div>
  );

  /** The money that it moves; of a rate that has moved, where it was. */
  function amountText(): string {
    if (kind === "rate" && isMoved) return words.amounts(percentText(start, kind), shown);
    if (amount === null) return "";
    if (!isMoved) return money(amount);
    return words.amounts(money(amount), money(amount * (1 + value)));
  }
}

/** @returns As the lever counts; null for what is no number, or one that it does not take. */
function inRange(text: string, { kind, typedTo }: Lever): number | null {
  const typed = signedTyped(text);
  if (typed === null || Number.isNaN(typed)) return null;
  const value = typed / 100;
  const least = kind === "rate" ? 0 : -1;
  return value >= least && value <= typedTo ? value : null;
}

/** A change always says which way it goes. */
function percentText(value: number, kind: Lever["kind"]): string {
  const text = numberText(value * 100, 1).replace(/\.0$/, "");
  return `${kind === "relative" && value > 0 ? "+" : ""}${text}%`;
}

function endText(end: number): string {
  return numberText(end * 100);
}

function partOf(value: number, { from, to }: Lever): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
