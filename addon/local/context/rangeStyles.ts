/**
 * How the cells of a range look.
 */

import { checkShape } from "./argumentErrors.ts";
import { notEmulated } from "./emulated.ts";
import { ask } from "./host.ts";
import type { StyleName, StyleValue } from "./hostCalls.ts";
import { RangeBox } from "./rangeBox.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type Matrix = readonly (readonly StyleValue[])[];

const COLOR_NAMES: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  gray: "#808080",
  yellow: "#ffff00",
};

/** Setters answer with the range itself; the subclass knows its facade. */
export abstract class RangeStyles extends RangeBox {
  protected abstract facade(): Range;

  getNumberFormat(): string {
    return this.#first("numberFormat") as string;
  }
  getNumberFormats(): string[][] {
    return this.#read("numberFormat") as string[][];
  }
  setNumberFormat(format: string): Range {
    return this.#fill("numberFormat", automatic(format));
  }
  setNumberFormats(formats: readonly (readonly string[])[]): Range {
    return this.#write(
      "numberFormat",
      formats.map((line) => line.map(automatic)),
    );
  }
  getBackground(): string {
    return this.#first("background") as string;
  }
  getBackgrounds(): string[][] {
    return this.#read("background") as string[][];
  }
  setBackground(color: string | null): Range {
    return this.#fill("background", hexColor(color));
  }
  setBackgrounds(colors: readonly (readonly (string | null)[])[]): Range {
    return this.#write(
      "background",
      colors.map((line) => line.map(hexColor)),
    );
  }
  getFontColor(): string {
    return this.#first("fontColor") as string;
  }
  setFontColor(color: string | null): Range {
    return this.#fill("fontColor", hexColor(color));
  }
  setFontColors(colors: readonly (readonly (string | null)[])[]): Range {
    return this.#write(
      "fontColor",
      colors.map((line) => line.map(hexColor)),
    );
  }
  getFontWeight(): FontWeight {
    return this.#first("fontWeight") as FontWeight;
  }
  getFontWeights(): FontWeight[][] {
    return this.#read("fontWeight") as FontWeight[][];
  }
  setFontWeight(weight: FontWeight | null): Range {
    return this.#fill("fontWeight", weight);
  }
  setFontWeights(weights: readonly (readonly (FontWeight | null)[])[]): Range {
    return this.#write("fontWeight", weights);
  }
  setFontStyle(style: FontStyle | null): Range {
    return this.#fill("fontStyle", style);
  }
  setFontLine(line: FontLine | null): Range {
    return this.#fill("fontLine", line);
  }
  setFontSize(points: number): Range {
    return this.#fill("fontSize", points);
  }
  setFontFamily(family: string | null): Range {
    return this.#fill("fontFamily", family);
  }
  setHorizontalAlignment(alignment: string | null): Range {
    return this.#fill("horizontalAlignment", alignment);
  }
  setVerticalAlignment(alignment: string | null): Range {
    return this.#fill("verticalAlignment", alignment);
  }
  setWrap(wrap: boolean): Range {
    return this.#fill("wrap", wrap);
  }

  #read(name: StyleName): Matrix {
    return ask("readStyle", this.area, name);
  }

  #first(name: StyleName): StyleValue {
    return ask("readStyle", { ...this.area, rows: 1, columns: 1 }, name)[0]?.[0] ?? null;
  }

  #fill(name: StyleName, value: StyleValue): Range {
    ask("writeStyle", this.area, name, [[value]], true);
    return this.facade();
  }

  #write(name: StyleName, values: Matrix): Range {
    checkShape(values, this.area.rows, this.area.columns);
    ask("writeStyle", this.area, name, values, false);
    return this.facade();
  }
}

function automatic(format: string): string {
  return format === "General" ? "" : format;
}

/** @throws On anything but #rrggbb, #rgb, a few names, or null for the plain colour. */
export function hexColor(color: string | null): string | null {
  if (color === null) return null;
  const text = color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
  const named = COLOR_NAMES[text];
  if (named === undefined) throw notEmulated(`the color ${color}`);
  return named;
}
