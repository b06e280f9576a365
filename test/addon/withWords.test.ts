import { describe, expect, it } from "vitest";
import { explain } from "#shared/problems/explain.ts";
import { explainNotice } from "#shared/problems/explainNotice.ts";
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

  it("has the words of notices beside them, wherever they are told", () => {
    const notice = { code: "notice.scoredLocally" } as const;
    const told = {
      ...notice,
      words: { en: explainNotice(notice, "en"), zh: explainNotice(notice, "zh") },
    };
    const checked = { notices: [notice], customers: 3 };
    expect(withWords({ problem: null, checked, profit: "asBefore" })).toEqual({
      problem: null,
      checked: { notices: [told], customers: 3 },
      profit: "asBefore",
    });
    expect(withWords({ ok: true, result: { notices: [notice] }, profit: null })).toEqual({
      ok: true,
      result: { notices: [told] },
      profit: null,
    });
  });

  it("without a problem is what it was", () => {
    const state = { problem: null, sheets: ["Jan"] };
    expect(withWords(state)).toEqual(state);
    expect(withWords({ ok: true, result: null })).toEqual({ ok: true, result: null });
    expect(withWords(null)).toBe(null);
  });
});
