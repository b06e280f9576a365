/**
 * Lifetime value and surveys.
 *
 * Golden values: the product's reference customer (margin 160 a year, retention 75 %, discount 10 %,
 * acquisition cost 60): 342.86 for ever, 282.86 less the cost, 343.47 over three years from now.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionsOver } from "../../../addon/src/functions/functionsOver.ts";

const functions = functionsOver(() => ({ language: "en", timeZone: "Etc/UTC" }));
const inChinese = functionsOver(() => ({ language: "zh", timeZone: "Etc/UTC" }));
const { CV_CLV, CV_NPS, CV_CSAT } = functions;

describe("CV_CLV", () => {
  it("agrees with the reference customer", () => {
    expect(CV_CLV(160, 0.75, 0.1)).toBeCloseTo(342.86, 2);
    expect(CV_CLV(160, 0.75, 0.1, "", 60)).toBeCloseTo(282.86, 2);
    expect(CV_CLV(160, 0.75, 0.1, 3)).toBeCloseTo(343.47, 2);
  });

  it("comes near the value for ever and one margin now when the years are many", () => {
    const share = fc.double({ min: 0.01, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(share, share, (retention, discountRate) => {
        const forEver = CV_CLV(100, retention, discountRate) as number;
        const many = CV_CLV(100, retention, discountRate, 1000) as number;
        expect(many).toBeCloseTo(forEver + 100, 4);
      }),
    );
  });

  it("is the margin now where nobody stays, and the plain sum where all stay for nothing", () => {
    expect(CV_CLV(160, 0, 0.1, 5)).toBe(160);
    expect(CV_CLV(160, 0, 0.1)).toBe(0);
    expect(CV_CLV(160, 1, 0, 5)).toBe(800);
  });

  it("takes a row a customer beside single rates, and says what is wrong in its row", () => {
    expect(CV_CLV([[160], [""], ["x"]], 0.75, 0.1, 1)).toEqual([
      [160],
      [""],
      ['CV_CLV: "x" in "marginPerYear" is not a number.'],
    ]);
  });

  it.each<[readonly unknown[], string]>([
    [[160, 75, 0.1], 'CV_CLV: "75" in "retention" is not a share. Write 75% or 0.75.'],
    [[160, 0.75], 'CV_CLV: "discountRate" is missing. Give it a range or a value.'],
    [[160, 0.75, 0.1, 2.5], 'CV_CLV: "2.5" is not a whole number of years from 1 to 1000.'],
    [
      [160, 1, 0],
      'CV_CLV: customers who all stay, with money that costs nothing, are worth more than any number. Give "years".',
    ],
  ])("says what is wrong with %j", (given, told) => {
    expect(CV_CLV(...(given as Parameters<typeof CV_CLV>))).toBe(told);
  });
});

describe("CV_NPS", () => {
  it("is promoters less detractors, in per cent of all who answered", () => {
    // Five promote, two are neutral, three detract.
    const ratings = [10, 10, 9, 9, 9, 8, 7, 6, 3, 0].map((rating) => [rating]);
    expect(CV_NPS(ratings)).toBe(20);
    expect(CV_NPS([...ratings, [""], [""]])).toBe(20);
    expect(CV_NPS(10)).toBe(100);
    expect(CV_NPS([[0], [6]])).toBe(-100);
  });

  it("says what is no answer", () => {
    expect(CV_NPS([["Rating"], [9]])).toBe(
      'CV_NPS: "Rating" in "ratings" is not a number from 0 to 10.',
    );
    expect(CV_NPS([[11]])).toBe('CV_NPS: "11" in "ratings" is not a number from 0 to 10.');
    expect(CV_NPS([[""], [""]])).toBe("CV_NPS: there are no ratings yet.");
    expect(inChinese.CV_NPS([[""]])).toBe("CV_NPS：还没有评分。");
  });
});

describe("CV_CSAT", () => {
  it("is the share of the two best answers on the scale that the answers show", () => {
    expect(CV_CSAT([[5], [4], [3], [1]])).toBe(50);
    expect(CV_CSAT([[7], [6], [5], [4]])).toBe(50);
    expect(CV_CSAT([[10], [9], [8], [0]])).toBe(50);
    expect(CV_CSAT([[0], [4], [5], [5]])).toBe(0);
  });

  it("keeps to a scale that is given", () => {
    expect(CV_CSAT([[5], [4]], 10)).toBe(0);
    expect(CV_CSAT([[5], [4]], 5)).toBe(100);
    expect(CV_CSAT([[7]], 5)).toBe('CV_CSAT: "7" in "ratings" is not a number from 1 to 5.');
    expect(CV_CSAT([[5]], 6)).toBe('CV_CSAT: "6" is no scale. Write 5, 7 or 10, or leave it out.');
  });
});
