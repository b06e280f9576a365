/**
 * Conditional formats between a document and a workbook file.
 */
import { type ConditionalRule, parseRange, rangeRef } from "hucre";
import type { Area } from "../document/cell.ts";
import type { Condition, ConditionalFormat } from "../document/conditionalFormat.ts";

/** One rule of the file for each area. What the format has no name for is left out. */
export function writtenConditionalFormats(
  rules: readonly ConditionalFormat[],
): readonly ConditionalRule[] {
  const written: ConditionalRule[] = [];
  for (const rule of rules) {
    for (const area of rule.areas) {
      const kind = rule.gradient === null ? conditionOf(rule.condition) : gradientOf(rule);
      if (kind === null) continue;
      written.push({ ...kind, priority: written.length + 1, range: refOf(area), ...styleOf(rule) });
    }
  }
  return written;
}

/** null for a rule that is none of ours. */
export function readConditionalFormat(rule: ConditionalRule): ConditionalFormat | null {
  const areas = rule.range.split(" ").map(areaOf);
  const looks = {
    background: hex(fillColor(rule)),
    fontColor: hex(rule.style?.font?.color?.rgb),
    bold: rule.style?.font?.bold ?? null,
    italic: rule.style?.font?.italic ?? null,
  };
  const text = /^"(.*)"$/.exec(String(rule.formula))?.[1];
  if (rule.type === "cellIs" && rule.operator === "equal" && text !== undefined) {
    return { areas, condition: { criteria: "TEXT_EQUAL_TO", text }, gradient: null, looks };
  }
  const [low, high] = rule.colorScale?.colors ?? [];
  if (rule.type === "colorScale" && low !== undefined && high !== undefined) {
    const gradient = [
      { color: hex(low) ?? "#ffffff", type: "MIN", value: "" },
      { color: hex(high) ?? "#ffffff", type: "MAX", value: "" },
    ] as const;
    return { areas, condition: null, gradient, looks };
  }
  return null;
}

type Kind = Pick<ConditionalRule, "type" | "operator" | "formula" | "colorScale" | "text">;

function conditionOf(condition: Condition | null): Kind | null {
  if (condition === null) return null;
  switch (condition.criteria) {
    case "TEXT_EQUAL_TO":
      return { type: "cellIs", operator: "equal", formula: quoted(condition.text) };
    case "TEXT_CONTAINS":
      return { type: "containsText", text: condition.text };
    case "NUMBER_GREATER_THAN":
      return { type: "cellIs", operator: "greaterThan", formula: String(condition.number) };
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return { type: "cellIs", operator: "greaterThanOrEqual", formula: String(condition.number) };
    case "NUMBER_LESS_THAN":
      return { type: "cellIs", operator: "lessThan", formula: String(condition.number) };
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return { type: "cellIs", operator: "lessThanOrEqual", formula: String(condition.number) };
    case "NUMBER_BETWEEN":
      return {
        type: "cellIs",
        operator: "between",
        formula: [String(condition.from), String(condition.to)],
      };
    default:
      return null;
  }
}

function gradientOf({ gradient }: ConditionalFormat): Kind {
  const types = {
    MIN: "min",
    MAX: "max",
    NUMBER: "num",
    PERCENT: "percent",
    PERCENTILE: "percentile",
  };
  const points = gradient ?? [];
  return {
    type: "colorScale",
    colorScale: {
      cfvo: points.map(({ type, value }) => ({
        type: types[type] as "min",
        ...(value === "" ? {} : { value }),
      })),
      colors: points.map(({ color }) => color.slice(1).toUpperCase()),
    },
  };
}

function styleOf({ gradient, looks }: ConditionalFormat): Pick<ConditionalRule, "style"> {
  if (gradient !== null) return {};
  const color = (value: string) => ({ rgb: value.slice(1).toUpperCase() });
  return {
    style: {
      font: {
        ...(looks.fontColor === null ? {} : { color: color(looks.fontColor) }),
        ...(looks.bold === true ? { bold: true } : {}),
        ...(looks.italic === true ? { italic: true } : {}),
      },
      ...(looks.background === null
        ? {}
        : { fill: { type: "pattern", pattern: "solid", bgColor: color(looks.background) } }),
    },
  };
}

function fillColor({ style }: ConditionalRule): string | undefined {
  return style?.fill?.type === "pattern" ? style.fill.bgColor?.rgb : undefined;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function hex(rgb: string | undefined): string | null {
  return rgb === undefined ? null : `#${rgb.slice(-6).toLowerCase()}`;
}

function refOf({ row, column, rows, columns }: Area): string {
  return rangeRef(row - 1, column - 1, row + rows - 2, column + columns - 2);
}

function areaOf(ref: string): Area {
  const { startRow, startCol, endRow, endCol } = parseRange(ref);
  return {
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  };
}
