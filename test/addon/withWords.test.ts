import { describe, expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import { withWords } from "../../addon/src/withWords.ts";

const problem = { code: "choice.tabMissing", sheet: "Jan" } as const;
const words = { en: explain(problem, "en"), zh: explain(problem, "zh") };

describe("an answer to the sidebar", () => {
  it("has the words of its problem beside it, in both languages", () => {
    expect(withWords({ ok: false, problem })).toEqual({
      ok: false,
      problem: { ...problem, words },
    });
    expect(withWords(problem)).toEqual({ ...problem, words });
  });

  it("without a problem is what it was", () => {
    const state = { problem: null, sheets: ["Jan"] };
    expect(withWords(state)).toEqual(state);
    expect(withWords({ ok: true, result: null })).toEqual({ ok: true, result: null });
    expect(withWords(null)).toBe(null);
  });
});
