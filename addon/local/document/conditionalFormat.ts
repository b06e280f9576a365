/**
 * Conditional formats: which cells change their looks by what they hold.
 */
import { type Area, type CellValue, isCellError } from "./cell.ts";

/** Names as in SpreadsheetApp.BooleanCriteria. */
export type Condition =
  | { readonly criteria: "CELL_EMPTY" | "CELL_NOT_EMPTY" }
  | {
      readonly criteria:
        | "TEXT_EQUAL_TO"
        | "TEXT_CONTAINS"
        | "TEXT_DOES_NOT_CONTAIN"
        | "TEXT_STARTS_WITH"
        | "TEXT_ENDS_WITH";
      readonly text: string;
    }
  | {
      readonly criteria:
        | "NUMBER_EQUAL_TO"
        | "NUMBER_NOT_EQUAL_TO"
        | "NUMBER_GREATER_THAN"
        | "NUMBER_GREATER_THAN_OR_EQUAL_TO"
        | "NUMBER_LESS_THAN"
        | "NUMBER_LESS_THAN_OR_EQUAL_TO";
      readonly number: number;
    }
  | {
      readonly criteria: "NUMBER_BETWEEN" | "NUMBER_NOT_BETWEEN";
      readonly from: number;
      readonly to: number;
    }
  /** Kept and written to files, but not computed here. */
  | { readonly criteria: "CUSTOM_FORMULA"; readonly formula: string };

export interface GradientPoint {
  readonly color: string;
  readonly type: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  readonly value: string;
}

export interface RuleLooks {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly condition: Condition | null;
  /** Two or three points, lowest first; null for a rule with a condition. */
  readonly gradient: readonly GradientPoint[] | null;
  readonly looks: RuleLooks;
}

/** What the first rule that holds gives each attribute; for one cell. */
export function looksOf(
  rules: readonly ConditionalFormat[],
  row: number,
  column: number,
  value: CellValue,
  valuesIn: (area: Area) => readonly number[],
): RuleLooks {
  let looks: RuleLooks = { background: null, fontColor: null, bold: null, italic: null };
  for (const rule of rules) {
    const area = rule.areas.find((each) => covers(each, row, column));
    if (area === undefined) continue;
    const found =
      rule.gradient === null
        ? holds(rule.condition, value)
          ? rule.looks
          : null
        : gradientLooks(rule, value, valuesIn);
    if (found === null) continue;
    looks = {
      background: looks.background ?? found.background,
      fontColor: looks.fontColor ?? found.fontColor,
      bold: looks.bold ?? found.bold,
      italic: looks.italic ?? found.italic,
    };
  }
  return looks;
}

function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function holds(condition: Condition | null, value: CellValue): boolean {
  if (condition === null) return false;
  const text = value === null || isCellError(value) ? "" : String(value).toLowerCase();
  const isNumber = typeof value === "number";
  const number = isNumber ? value : Number.NaN;
  switch (condition.criteria) {
    case "CELL_EMPTY":
      return value === null || value === "";
    case "CELL_NOT_EMPTY":
      return value !== null && value !== "";
    case "TEXT_EQUAL_TO":
      return text === condition.text.toLowerCase();
    case "TEXT_CONTAINS":
      return text.includes(condition.text.toLowerCase());
    case "TEXT_DOES_NOT_CONTAIN":
      return !text.includes(condition.text.toLowerCase());
    case "TEXT_STARTS_WITH":
      return text.startsWith(condition.text.toLowerCase());
    case "TEXT_ENDS_WITH":
      return text.endsWith(condition.text.toLowerCase());
    case "NUMBER_EQUAL_TO":
      return number === condition.number;
    case "NUMBER_NOT_EQUAL_TO":
      return isNumber && number !== condition.number;
    case "NUMBER_GREATER_THAN":
      return number > condition.number;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return number >= condition.number;
    case "NUMBER_LESS_THAN":
      return number < condition.number;
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return number <= condition.number;
    case "NUMBER_BETWEEN":
      return number >= condition.from && number <= condition.to;
    case "NUMBER_NOT_BETWEEN":
      return number < condition.from || number > condition.to;
    case "CUSTOM_FORMULA":
      return false;
  }
}

function gradientLooks(
  rule: ConditionalFormat,
  value: CellValue,
  valuesIn: (area: Area) => readonly number[],
): RuleLooks | null {
  if (typeof value !== "number" || rule.gradient === null) return null;
  const sorted = rule.areas.flatMap((area) => [...valuesIn(area)]).sort((a, b) => a - b);
  const stops = rule.gradient.map((point) => ({
    at: stopValue(point, sorted),
    color: point.color,
  }));
  const first = stops[0]!;
  const last = stops[stops.length - 1]!;
  const plain = { fontColor: null, bold: null, italic: null };
  if (value <= first.at) return { background: first.color, ...plain };
  if (value >= last.at) return { background: last.color, ...plain };
  const above = stops.findIndex((stop) => value <= stop.at);
  const high = stops[above]!;
  const low = stops[above - 1]!;
  const share = (value - low.at) / (high.at - low.at);
  return { background: mixed(low.color, high.color, share), ...plain };
}

function stopValue({ type, value }: GradientPoint, sorted: readonly number[]): number {
  const lowest = sorted[0] ?? 0;
  const highest = sorted[sorted.length - 1] ?? 0;
  if (type === "MIN") return lowest;
  if (type === "MAX") return highest;
  const share = Number(value) / 100;
  if (type === "PERCENT") return lowest + share * (highest - lowest);
  if (type === "PERCENTILE") return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return Number(value);
}

function mixed(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const low = Number.parseInt(from.slice(at, at + 2), 16);
    const high = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(low + (high - low) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
