import { describe, expect, it } from "vitest";
import { scoreArguments } from "../../../../addon/local/report/scoreArguments.ts";

const nothing = {
  task: "score",
  asOf: null,
  language: "en",
  out: null,
  tabs: [],
  currency: null,
  columns: {},
  headerRow: null,
  dateOrder: null,
  decimalMark: null,
  costSign: null,
  revenueBasis: null,
  hiddenRows: null,
  settings: null,
  forecast: {},
};

describe("the words after the command", () => {
  it("are a file and what else is wished", () => {
    expect(scoreArguments(["a.csv"])).toEqual({ ...nothing, files: ["a.csv"] });
    expect(
      scoreArguments(["--as-of", "2025-06-30", "a.csv", "--language=zh", "--out", "-"]),
    ).toEqual({ ...nothing, files: ["a.csv"], asOf: "2025-06-30", language: "zh", out: "-" });
  });

  it("answer every question that the sidebar would ask", () => {
    const words = [
      "jan.csv",
      "feb.csv",
      ...["--tab", "January", "--tab=February", "--currency", "EUR"],
      ...["--column", "date=Paid at", "--column=money=Total = net", "--column", "refund="],
      ...["--header-row", "3", "--date-order", "day-first", "--decimal-mark", ","],
      ...["--settings", "own.json"],
    ];
    expect(scoreArguments(words)).toEqual({
      ...nothing,
      files: ["jan.csv", "feb.csv"],
      tabs: ["January", "February"],
      currency: "EUR",
      columns: { date: "Paid at", money: "Total = net", refund: null },
      headerRow: 3,
      dateOrder: "dayFirst",
      decimalMark: ",",
      settings: "own.json",
    });
  });

  it("say how the future is to be told", () => {
    const words = ["a.csv", "--method", "bg-nbd", "--horizon-days=90", "--annual-discount", "0.1"];
    expect(scoreArguments(words)).toEqual({
      ...nothing,
      files: ["a.csv"],
      forecast: { method: "bg-nbd", horizonDays: 90, annualDiscountRate: 0.1 },
    });
  });

  it("say what is to be made of the table, and what a table of costs leaves open", () => {
    const words = ["a.csv", "--task", "profit", "--negative-costs", "costs", "--revenue=net"];
    expect(scoreArguments([...words, "--hidden-rows", "exclude"])).toEqual({
      ...nothing,
      files: ["a.csv"],
      task: "profit",
      costSign: "costs",
      revenueBasis: "net",
      hiddenRows: "exclude",
    });
  });

  it("may ask for help, in a language", () => {
    expect(scoreArguments(["--help"])).toEqual({ kind: "help", language: "en" });
    expect(scoreArguments(["--help", "--language", "zh"])).toEqual({
      kind: "help",
      language: "zh",
    });
  });

  it.each([
    [[], "No file"],
    [["a.csv", "--as-of", "30.6.2025"], "no date like"],
    [["a.csv", "--as-of", "2025-02-30"], "no date like"],
    [["a.csv", "--language", "fr"], "one of en, zh"],
    [["a.csv", "--out", "a.pdf"], ".xlsx, .csv or .json"],
    [["a.csv", "--out"], "needs a value"],
    [["a.csv", "--verbose"], "no option --verbose"],
    [["a.csv", "--column", "price=Total"], "ROLE is one of customer"],
    [["a.csv", "--column", "money"], "ROLE=HEADER"],
    [["a.csv", "--header-row", "0"], "no row"],
    [["a.csv", "--date-order", "dmy"], "day-first or month-first"],
    [["a.csv", "--decimal-mark", ";"], '"." or ","'],
    [["a.csv", "--method", "oracle"], "none of auto, closed-form, bg-nbd"],
    [["a.csv", "--horizon-days", "29"], "from 30 to 1825"],
    [["a.csv", "--horizon-days", "1826"], "from 30 to 1825"],
    [["a.csv", "--horizon-days", "90.5"], "a whole number"],
    [["a.csv", "--annual-discount", "10"], "0.1 for 10 %"],
    [["a.csv", "--annual-discount", "10%"], "0.1 for 10 %"],
    [["a.csv", "--task", "profits"], "--task profits is neither score nor profit"],
    [["a.csv", "--task", "profit", "--method", "bg-nbd"], "belong to --task score"],
    [["a.csv", "--task", "profit", "--horizon-days", "90"], "belong to --task score"],
    [["a.csv", "--negative-costs", "minus"], "costs or credits"],
    [["a.csv", "--revenue", "total"], "gross or net"],
    [["a.csv", "--hidden-rows", "yes"], "include or exclude"],
  ])("are refused with a reason: %j", (words, sentence) => {
    expect(scoreArguments(words)).toEqual({
      kind: "slip",
      sentence: expect.stringContaining(sentence),
    });
  });

  it.each([
    [[], "没有指定文件"],
    [["a.csv", "--as-of", "2025-13-01"], "不是有效日期"],
    [["a.csv", "--column", "money"], "角色=表头"],
    [["a.csv", "--verbose"], "没有 --verbose 这个选项"],
    [["a.csv", "--out"], "--out 后面缺少值"],
    [["a.csv", "--method", "oracle"], "不在可选范围内"],
    [["a.csv", "--horizon-days", "0"], "30到1825"],
    [["a.csv", "--annual-discount", "2"], "年折现率"],
  ])("are refused in Chinese where that was asked for: %j", (words, sentence) => {
    for (const chinese of [["--language", "zh"], ["--language=zh"]]) {
      const { sentence: told } = scoreArguments([...chinese, ...words]) as { sentence: string };
      expect(told).toContain(sentence);
      expect(told.split("\n").length).toBe(2);
    }
  });
});
