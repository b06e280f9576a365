import { describe, expect, it } from "vitest";
import {
  type Condition,
  type ConditionalFormat,
  looksOf,
} from "../../../../addon/local/document/conditionalFormat.ts";

const area = { row: 1, column: 1, rows: 9, columns: 1 };
const looks = { background: "#00ff00", fontColor: null, bold: true, italic: null };
const when = (condition: Condition): ConditionalFormat => ({
  areas: [area],
  condition,
  gradient: null,
  looks,
});
const backgroundOf = (rules: ConditionalFormat[], value: string | number | null, row = 1) =>
  looksOf(rules, row, 1, value, () => [0, 10]).background;

describe("conditional formats", () => {
  it.each<[Condition, string | number | null, boolean]>([
    [{ criteria: "TEXT_EQUAL_TO", text: "High" }, "high", true],
    [{ criteria: "TEXT_EQUAL_TO", text: "High" }, "Higher", false],
    [{ criteria: "TEXT_CONTAINS", text: "ig" }, "High", true],
    [{ criteria: "NUMBER_GREATER_THAN", number: 5 }, 5, false],
    [{ criteria: "NUMBER_GREATER_THAN_OR_EQUAL_TO", number: 5 }, 5, true],
    [{ criteria: "NUMBER_LESS_THAN", number: 5 }, null, false],
    [{ criteria: "NUMBER_NOT_EQUAL_TO", number: 5 }, "text", false],
    [{ criteria: "NUMBER_BETWEEN", from: 1, to: 3 }, 3, true],
    [{ criteria: "CELL_EMPTY" }, null, true],
    [{ criteria: "CELL_NOT_EMPTY" }, 0, true],
  ])("%j on %j", (condition, value, holds) => {
    expect(backgroundOf([when(condition)], value)).toBe(holds ? "#00ff00" : null);
  });

  it("leave cells outside their area alone", () => {
    expect(backgroundOf([when({ criteria: "CELL_NOT_EMPTY" })], "x", 10)).toBeNull();
  });

  it("let the first rule that holds decide each look", () => {
    const second = {
      ...when({ criteria: "CELL_NOT_EMPTY" }),
      looks: { ...looks, background: "#f00000", fontColor: "#111111" },
    };
    const found = looksOf([when({ criteria: "CELL_NOT_EMPTY" }), second], 1, 1, "x", () => []);
    expect(found).toEqual({
      background: "#00ff00",
      fontColor: "#111111",
      bold: true,
      italic: null,
    });
  });

  it("mix the colours of a gradient between the lowest and the highest value", () => {
    const gradient: ConditionalFormat = {
      areas: [area],
      condition: null,
      gradient: [
        { color: "#000000", type: "MIN", value: "" },
        { color: "#ffffff", type: "MAX", value: "" },
      ],
      looks,
    };
    expect(backgroundOf([gradient], 0)).toBe("#000000");
    expect(backgroundOf([gradient], 5)).toBe("#808080");
    expect(backgroundOf([gradient], 10)).toBe("#ffffff");
    expect(backgroundOf([gradient], "text")).toBeNull();
  });
});
