/**
 * Options of a native chart by their path, as scripts write them: "legend.position", or nested objects, or both.
 */
import type { Chart } from "./chart.ts";

export interface ChartSettings {
  text(path: string): string | undefined;
  number(path: string): number | undefined;
  isOn(path: string): boolean;
  /** Said to be off: what is not said is neither. */
  isOff(path: string): boolean;
  texts(path: string): readonly string[] | undefined;
}

export function chartSettings(options: Chart["options"]): ChartSettings {
  const find = (path: string) => valueAt(options, path.split("."));
  return {
    text(path) {
      const value = find(path);
      return typeof value === "string" ? value : undefined;
    },
    number(path) {
      const value = find(path);
      return typeof value === "number" ? value : undefined;
    },
    isOn(path) {
      const value = find(path);
      return value === true || value === "true" || value === "percent" || value === "absolute";
    },
    isOff(path) {
      const value = find(path);
      return value === false || value === "false";
    },
    texts(path) {
      const value = find(path);
      return Array.isArray(value) ? value.map(String) : undefined;
    },
  };
}

/** The longest dotted key first: a later, more exact setOption wins over an object given before. */
function valueAt(holder: unknown, path: readonly string[]): unknown {
  if (path.length === 0) return holder;
  if (typeof holder !== "object" || holder === null) return undefined;
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join(".");
    if (Object.hasOwn(holder, key)) {
      const found = valueAt((holder as Record<string, unknown>)[key], path.slice(length));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
