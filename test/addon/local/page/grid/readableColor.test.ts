import { describe, expect, it } from "vitest";
import { contrast, luminance } from "../../../../../addon/local/document/contrast.ts";
import {
  colorOn,
  colorOnDark,
  groundOnDark,
} from "../../../../../addon/local/page/grid/readableColor.ts";
import { palette } from "../../../../../addon/src/table/tabs/palette.ts";

const contrastOf = (one: string, other: string) => contrast(luminance(one), luminance(other));

/** `--paper` of the dark sheet, grid.css. */
const DARK_PAPER = "#1b1f24";
/** Of our tabs, and others that people mark cells with. */
const grounds = [
  ...[palette.high, palette.medium, palette.low, palette.own].map((look) => look.background),
  palette.band,
  palette.ink,
  ...palette.steps,
  ...["#ffff00", "#00ff00", "#ff0000", "#f4cccc", "#000000", "#808080"],
];

describe("a cell's ground on the dark sheet", () => {
  it("is the sheet itself where it was white", () => {
    expect(groundOnDark("#ffffff")).toBe(DARK_PAPER);
  });

  it("stays where it is dark, and is dark where it was light", () => {
    expect(groundOnDark(palette.high.background)).toBe(palette.high.background);
    for (const ground of grounds)
      expect(contrastOf(groundOnDark(ground), "#ffffff")).toBeGreaterThan(3);
  });

  it("keeps the order of the steps of one colour", () => {
    const away = palette.steps
      .slice(0, 3)
      .map((step) => contrastOf(groundOnDark(step), DARK_PAPER));
    expect(away).toEqual([...away].sort((a, b) => a - b));
  });

  it("keeps which channel is the strongest", () => {
    const [red, , blue] = [1, 3, 5].map((at) => groundOnDark("#f6e3bd").slice(at, at + 2));
    expect(Number.parseInt(red!, 16)).toBeGreaterThan(Number.parseInt(blue!, 16));
  });

  it("leaves what is no colour as it is", () => {
    expect(groundOnDark("inherit")).toBe("inherit");
  });
});

describe("a text on the dark sheet", () => {
  it.each(grounds)("can be read on what %s becomes", (ground) => {
    for (const color of [colorOn(ground), palette.ink, palette.mutedInk]) {
      const wasRead = contrastOf(color, ground) >= 4.5;
      const dark = colorOnDark(color, ground);
      if (wasRead) expect(contrastOf(dark, groundOnDark(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("stands out as far as it did, and less than white on black", () => {
    const strong = contrastOf(colorOnDark("#000000"), DARK_PAPER);
    const weak = contrastOf(colorOnDark("#767676"), DARK_PAPER);
    expect(strong).toBeGreaterThanOrEqual(12);
    expect(strong).toBeLessThan(14);
    expect(weak).toBeLessThan(6);
  });
});
