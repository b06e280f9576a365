/**
 * Settings as they are typed: texts, until they are saved.
 */
import { type SegmentCode, segmentCodes, type TierCode, tierCodes } from "#shared/engine/codes.ts";
import type { AskedMethod } from "#shared/engine/forecast/methods.ts";
import { MONEY_SCALE } from "#shared/engine/population.ts";
import { daysOfMonths } from "#shared/words/horizonText.ts";
import type { DocumentSettings, ResultView, SegmentView } from "../../src/sidebarApi.ts";
import { numberTyped } from "../parts/numberTyped.ts";

export const blocks = ["present", "future", "social"] as const;
export const limitKinds = ["recency", "orders", "spend"] as const;
/** Horizons to choose from, months. */
export const horizons = [3, 6, 12, 24] as const;
export type LimitKind = (typeof limitKinds)[number];

/** For the scores 5, 4, 3 and 2. */
export type TypedLimits = readonly [string, string, string, string];

export interface SettingsDraft {
  readonly weights: Readonly<Record<(typeof blocks)[number], string>>;
  /** Percent of the customers. */
  readonly high: string;
  readonly medium: string;
  readonly windowDays: string;
  readonly method: AskedMethod;
  /** Days typed, rather than months chosen. */
  readonly hasOwnHorizon: boolean;
  readonly horizonDays: string;
  /** Percent. */
  readonly discount: string;
  readonly hasLimits: boolean;
  /** Days, orders, whole units of money. */
  readonly limits: Readonly<Record<LimitKind, TypedLimits>>;
  readonly segmentView: SegmentView;
  readonly tierNames: Readonly<Record<TierCode, string>>;
  readonly segmentNames: Readonly<Record<SegmentCode, string>>;
  readonly columnsBeside: boolean;
}

/** @param run Tells where limits of one's own could start; null before the first run. */
export function draftOf(settings: DocumentSettings, run: ResultView | null): SettingsDraft {
  const { weights, tierShares, thresholds, names } = settings;
  return {
    weights: {
      present: String(weights.present),
      future: String(weights.future),
      social: String(weights.social),
    },
    high: percent(tierShares.high),
    medium: percent(tierShares.medium),
    windowDays: String(settings.windowDays),
    method: settings.method,
    hasOwnHorizon: !horizons.some((months) => daysOfMonths(months) === settings.horizonDays),
    horizonDays: String(settings.horizonDays),
    discount: percent(settings.annualDiscountRate),
    hasLimits: thresholds !== null,
    limits:
      thresholds === null
        ? suggestedLimits(run)
        : {
            recency: texts(thresholds.recency),
            orders: texts(thresholds.orders),
            spend: texts(thresholds.spend, MONEY_SCALE),
          },
    segmentView: settings.segmentView,
    tierNames: named(tierCodes, names.tiers),
    segmentNames: named(segmentCodes, names.segments),
    columnsBeside: settings.columnsBeside,
  };
}

/** What cannot be read as a number is NaN: `badSettings` finds it. */
export function settingsOf(draft: SettingsDraft): DocumentSettings {
  const { weights, limits } = draft;
  return {
    weights: {
      present: numberOf(weights.present),
      future: numberOf(weights.future),
      social: numberOf(weights.social),
    },
    tierShares: { high: numberOf(draft.high) / 100, medium: numberOf(draft.medium) / 100 },
    windowDays: numberOf(draft.windowDays),
    method: draft.method,
    horizonDays: numberOf(draft.horizonDays),
    annualDiscountRate: numberOf(draft.discount) / 100,
    thresholds: draft.hasLimits
      ? {
          recency: numbers(limits.recency),
          orders: numbers(limits.orders),
          spend: numbers(limits.spend, MONEY_SCALE),
        }
      : null,
    segmentView: draft.segmentView,
    names: { tiers: given(draft.tierNames), segments: given(draft.segmentNames) },
    columnsBeside: draft.columnsBeside,
  };
}

/** Whether scores computed with the former settings are not those of the new ones. */
export function changesScores(settings: DocumentSettings, former: DocumentSettings): boolean {
  const counted = ({ weights, tierShares, thresholds, ...rest }: DocumentSettings) =>
    JSON.stringify([
      [weights.present, weights.future, weights.social],
      [tierShares.high, tierShares.medium],
      [rest.windowDays, rest.method, rest.horizonDays, rest.annualDiscountRate],
      thresholds && [thresholds.recency, thresholds.orders, thresholds.spend],
    ]);
  return counted(settings) !== counted(former);
}

/** Of the usual interval, and of the mean spend: where the engine itself parts 5, 4, 3 and 2 when ranks cannot. */
const INTERVALS = [0.5, 1, 2, 4];
const ORDERS: TypedLimits = ["6", "4", "3", "2"];
const MEANS = [3, 1.5, 1, 0.5];

function suggestedLimits(run: ResultView | null): SettingsDraft["limits"] {
  const interval = run === null || run.model.axes.r === "absent" ? 90 : run.model.usualIntervalDays;
  const mean = run === null ? 0 : run.model.eightClassMeans.spend / MONEY_SCALE;
  return {
    recency: four(INTERVALS.map((times) => String(Math.max(1, Math.round(times * interval))))),
    orders: ORDERS,
    spend: four(MEANS.map((times) => (mean > 0 ? String(Math.round(times * mean)) : ""))),
  };
}

function four(values: readonly string[]): TypedLimits {
  const [a = "", b = "", c = "", d = ""] = values;
  return [a, b, c, d];
}

function texts(values: readonly number[], scale = 1): TypedLimits {
  return four(values.map((value) => String(value / scale)));
}

function numbers(values: TypedLimits, scale = 1): [number, number, number, number] {
  const [a, b, c, d] = values;
  const read = (text: string) => Math.round(numberOf(text) * scale);
  return [read(a), read(b), read(c), read(d)];
}

function percent(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}

function numberOf(text: string): number {
  return numberTyped(text) ?? Number.NaN;
}

function named<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Partial<Record<Code, string>>>,
): Record<Code, string> {
  return Object.fromEntries(codes.map((code) => [code, names[code] ?? ""])) as Record<Code, string>;
}

function given<Code extends string>(names: Readonly<Record<Code, string>>) {
  const written = Object.entries<string>(names).filter(([, name]) => name.trim() !== "");
  return Object.fromEntries(written.map(([code, name]) => [code, name.trim()])) as Partial<
    Record<Code, string>
  >;
}
