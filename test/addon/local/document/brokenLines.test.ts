import { describe, expect, it } from "vitest";
import { BOLD_WIDTH, brokenLines } from "../../../../addon/local/document/brokenLines.ts";

/** Of a line at ten points, in widths of a Chinese character. */
const room = (pixels: number) => pixels / (10 * (4 / 3));

describe("lines of broken text", () => {
  it("are one for what fits, and one more where a word does not", () => {
    expect(brokenLines("Net revenue", room(88))).toBe(1);
    expect(brokenLines("Net revenue of all customers", room(88))).toBe(3);
    expect(brokenLines("one\ntwo", room(88))).toBe(2);
  });

  it("are more in bold letters", () => {
    expect(brokenLines("Gross revenue", room(86))).toBe(1);
    expect(brokenLines("Gross revenue", room(86) / BOLD_WIDTH)).toBe(2);
  });

  it("end at a hyphen, and within a word that has no room", () => {
    expect(brokenLines("Over-discounted", room(82))).toBe(2);
    expect(brokenLines("Contribution", room(50))).toBe(2);
  });

  it("are counted by characters where there are no words", () => {
    expect(brokenLines("客户终身价值与利润", room(80))).toBe(2);
  });
});
