/**
 * Conditional format rules and their builder.
 */
import type { SheetArea } from "../document/chart.ts";
import type { Condition, ConditionalFormat, GradientPoint } from "../document/conditionalFormat.ts";
import { emulated, implementationOf } from "./emulated.ts";
import { enumName } from "./enumeration.ts";
import { exception } from "./host.ts";
import { areaOf, rangeFacade } from "./range.ts";
import { hexColor } from "./rangeStyles.ts";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;
type Members =
  | "setRanges"
  | "whenTextEqualTo"
  | "whenTextContains"
  | "whenNumberGreaterThan"
  | "whenNumberGreaterThanOrEqualTo"
  | "whenNumberLessThan"
  | "whenNumberLessThanOrEqualTo"
  | "whenNumberBetween"
  | "setBackground"
  | "setFontColor"
  | "setBold"
  | "setItalic"
  | "setGradientMinpoint"
  | "setGradientMaxpoint"
  | "setGradientMinpointWithValue"
  | "setGradientMidpointWithValue"
  | "setGradientMaxpointWithValue"
  | "build";

const NO_LOOKS = { background: null, fontColor: null, bold: null, italic: null };

export function newRuleBuilder(): Builder {
  return builderFacade({ areas: [], condition: null, gradient: null, looks: NO_LOOKS });
}

export function ruleFacade(rule: ConditionalFormat, sheet: number): Rule {
  return emulated<Rule>("ConditionalFormatRule", new LocalRule(rule, sheet), "spreadsheet");
}

export function ruleOf(facade: Rule): ConditionalFormat {
  return implementationOf(facade, LocalRule).rule;
}

class LocalRule implements Pick<Rule, "getRanges" | "copy"> {
  readonly rule: ConditionalFormat;
  readonly #sheet: number;

  constructor(rule: ConditionalFormat, sheet: number) {
    this.rule = rule;
    this.#sheet = sheet;
  }

  getRanges(): Range[] {
    return this.rule.areas.map((area) => rangeFacade({ ...area, sheet: this.#sheet }));
  }

  copy(): Builder {
    return builderFacade(this.rule);
  }
}

/** Every setter changes the builder and gives it back, as Google's do. */
function builderFacade(begun: ConditionalFormat): Builder {
  let rule = begun;
  let points: Points = {};
  const next = (change: Partial<ConditionalFormat>): Builder => {
    rule = { ...rule, ...change };
    return facade;
  };
  const when = (condition: Condition) => next({ condition });
  const look = (change: Partial<ConditionalFormat["looks"]>) =>
    next({ looks: { ...rule.looks, ...change } });
  const point = (place: keyof Points, at: GradientPoint) => {
    points = { ...points, [place]: at };
    return facade;
  };
  const stop = (color: string, type: InterpolationType, value: string): GradientPoint => ({
    color: hexColor(color) ?? "#ffffff",
    type: enumName(type) as GradientPoint["type"],
    value,
  });

  const builder: Pick<Builder, Members> = {
    setRanges: (ranges) => next({ areas: ranges.map(areaOf) }),
    whenTextEqualTo: (text) => when({ criteria: "TEXT_EQUAL_TO", text }),
    whenTextContains: (text) => when({ criteria: "TEXT_CONTAINS", text }),
    whenNumberGreaterThan: (number) => when({ criteria: "NUMBER_GREATER_THAN", number }),
    whenNumberGreaterThanOrEqualTo: (number) =>
      when({ criteria: "NUMBER_GREATER_THAN_OR_EQUAL_TO", number }),
    whenNumberLessThan: (number) => when({ criteria: "NUMBER_LESS_THAN", number }),
    whenNumberLessThanOrEqualTo: (number) =>
      when({ criteria: "NUMBER_LESS_THAN_OR_EQUAL_TO", number }),
    whenNumberBetween: (from, to) => when({ criteria: "NUMBER_BETWEEN", from, to }),
    setBackground: (color) => look({ background: hexColor(color) }),
    setFontColor: (color) => look({ fontColor: hexColor(color) }),
    setBold: (bold) => look({ bold }),
    setItalic: (italic) => look({ italic }),
    setGradientMinpoint: (color) =>
      point("low", { color: hexColor(color) ?? "#ffffff", type: "MIN", value: "" }),
    setGradientMaxpoint: (color) =>
      point("high", { color: hexColor(color) ?? "#ffffff", type: "MAX", value: "" }),
    setGradientMinpointWithValue: (color, type, value) => point("low", stop(color, type, value)),
    setGradientMidpointWithValue: (color, type, value) => point("middle", stop(color, type, value)),
    setGradientMaxpointWithValue: (color, type, value) => point("high", stop(color, type, value)),
    build: () => built({ ...rule, gradient: gradientOf(points) ?? rule.gradient }),
  };
  const facade = emulated<Builder>("ConditionalFormatRuleBuilder", builder, "spreadsheet");
  return facade;
}

/** @throws As Google does for a rule that cannot work. */
function built(rule: ConditionalFormat): Rule {
  if (rule.areas.length === 0) {
    throw exception("At least one range must be added to a conditional format rule.");
  }
  if (rule.condition === null && rule.gradient === null) {
    throw exception("A conditional format rule must have a condition.");
  }
  return ruleFacade(rule, (rule.areas[0] as SheetArea).sheet);
}

/** Named in any order while a rule is built. */
interface Points {
  readonly low?: GradientPoint;
  readonly middle?: GradientPoint;
  readonly high?: GradientPoint;
}

function gradientOf({ low, middle, high }: Points): readonly GradientPoint[] | null {
  if (low === undefined || high === undefined) return null;
  return middle === undefined ? [low, high] : [low, middle, high];
}
