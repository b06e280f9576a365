import { describe, expect, it } from "vitest";
import { fitArguments } from "../../../../addon/local/fit/fitArguments.ts";

const plain = {
  file: "a.csv",
  language: "en",
  model: "bg-nbd",
  hasPrior: false,
  horizon: null,
  annualDiscountRate: null,
  unit: "weeks",
  parameters: null,
};

describe("the words after the command", () => {
  it("are a model, a file and what else is wished", () => {
    expect(fitArguments(["--model", "bg-nbd", "a.csv"])).toEqual(plain);
    const parameters = '{"r":0.243,"alpha":4.414,"a":0.793,"b":2.426}';
    expect(
      fitArguments([
        ...["a.csv", "--model=bg-nbd", "--prior", "--predict", "39", "--language", "zh"],
        ...["--annual-discount", "0.1", "--unit", "days", "--parameters", parameters],
      ]),
    ).toEqual({
      ...plain,
      language: "zh",
      hasPrior: true,
      horizon: 39,
      annualDiscountRate: 0.1,
      unit: "days",
      parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
    });
  });

  it("count years where nothing is said of opportunities and periods", () => {
    for (const model of ["bg-bb", "shifted-beta-geometric"]) {
      expect(fitArguments(["--model", model, "a.csv"])).toMatchObject({ unit: "years" });
    }
  });

  it("ask for help in either language", () => {
    expect(fitArguments(["--help"])).toEqual({ kind: "help", language: "en" });
    expect(fitArguments(["--help", "--language=zh"])).toEqual({ kind: "help", language: "zh" });
  });

  it.each([
    [["a.csv"], /--model is missing\. It is one of bg-nbd, /],
    [["--model", "bgnbd", "a.csv"], /--model bgnbd is none of bg-nbd, /],
    [["--model", "bg-nbd"], /Name one file/],
    [["--model", "bg-nbd", "a.csv", "b.csv"], /Name one file/],
    [["--model"], /--model needs a value\./],
    [["--model", "bg-nbd", "a.csv", "--horizon", "3"], /There is no option --horizon\./],
    [["--model", "bg-nbd", "a.csv", "--predict", "0"], /--predict is a number above 0/],
    [["--model", "bg-nbd", "a.csv", "--predict", "-3"], /--predict is a number above 0/],
    [["--model", "bg-bb", "a.csv", "--predict", "2.5"], /a whole number for bg-bb/],
    [["--model", "bg-nbd", "a.csv", "--annual-discount", "0.1"], /give --predict HORIZON, too/],
    [
      ["--model", "bg-nbd", "a.csv", "--predict", "3", "--annual-discount", "10"],
      /0\.1 for 10 % a year/,
    ],
    [["--model", "bg-nbd", "a.csv", "--unit", "hours"], /--unit is one of days, weeks/],
    [["--model", "nbd", "a.csv", "--parameters", "r=1"], /JSON such as '\{"r":1,"alpha":1\}'/],
    [
      ["--model", "nbd", "a.csv", "--parameters", '{"r":1}'],
      /lacks "alpha"\. This model has r, alpha\./,
    ],
    [
      ["--model", "nbd", "a.csv", "--parameters", '{"r":0,"alpha":1}'],
      /"r" in --parameters is not a number above 0/,
    ],
    [["--model", "nbd", "a.csv", "--language", "de"], /--language is one of en, zh/],
  ])("are told to be wrong: %j", (given, sentence) => {
    const slip = fitArguments(given);
    expect(slip).toMatchObject({ kind: "slip", sentence: expect.stringMatching(sentence) });
  });

  it("are told to be wrong in Chinese when Chinese is asked for", () => {
    expect(fitArguments(["--language", "zh", "--model", "bgnbd", "a.csv"])).toMatchObject({
      sentence: expect.stringMatching(/^--model bgnbd 不在可选范围内/),
    });
  });
});
