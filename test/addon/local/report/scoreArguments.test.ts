import { describe, expect, it } from "vitest";
import { scoreArguments } from "../../../../addon/local/report/scoreArguments.ts";

describe("the words after the command", () => {
  it("are a file and what else is wished", () => {
    expect(scoreArguments(["a.csv"])).toEqual({
      file: "a.csv",
      asOf: null,
      language: "en",
      out: null,
    });
    expect(
      scoreArguments(["--as-of", "2025-06-30", "a.csv", "--language=zh", "--out", "-"]),
    ).toEqual({ file: "a.csv", asOf: "2025-06-30", language: "zh", out: "-" });
  });

  it.each([
    [[], "No file"],
    [["a.csv", "b.csv"], "One file at a time"],
    [["a.csv", "--as-of", "30.6.2025"], "no date like"],
    [["a.csv", "--as-of", "2025-02-30"], "no date like"],
    [["a.csv", "--language", "fr"], "one of en, zh"],
    [["a.csv", "--out", "a.pdf"], ".xlsx, .csv or .json"],
    [["a.csv", "--out"], "needs a value"],
    [["a.csv", "--verbose"], "no option --verbose"],
  ])("are refused with a reason: %j", (words, reason) => {
    expect(scoreArguments(words)).toContain(reason);
  });
});
