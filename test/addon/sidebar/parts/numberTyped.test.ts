import { describe, expect, it } from "vitest";
import { numberTyped } from "../../../../addon/sidebar/parts/numberTyped.ts";

describe("a number that is typed", () => {
  it.each([
    ["12", 12],
    [" 12 % ", 12],
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["0,125", 0.125],
    ["3,650", 3650],
    ["1,234,567.5", 1_234_567.5],
    ["５", 5],
    ["１２．５％", 12.5],
    ["１２，５", 12.5],
    ["", null],
    ["　", null],
  ])("%s is %s", (text, value) => {
    expect(numberTyped(text)).toBe(value);
  });

  it.each(["ten", "1e3", "-5", "1.2.3", "12,34,5", "五"])("%s is none", (text) => {
    expect(numberTyped(text)).toBeNaN();
  });
});
