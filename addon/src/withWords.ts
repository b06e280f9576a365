import { explanationsOf } from "#shared/problems/explain.ts";
import { explainNotice } from "#shared/problems/explainNotice.ts";
import { isProblem } from "#shared/problems/isProblem.ts";
import type { Notice } from "#shared/problems/notice.ts";

/**
 * An answer with whatever problem and notices it tells of in words, both languages: the sidebar is sent anew at every
 * opening and cannot carry the words of everything that may go wrong.
 *
 * @param answer Of a function that the sidebar calls: a problem, or something that may hold one as `problem`, and
 *   notices in it or in what it tells of a table or a run.
 */
export function withWords<Answer>(answer: Answer): Answer {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  if (isProblem(answer)) return { ...answer, words: explanationsOf(answer) };
  const told = { ...answer } as Record<string, unknown>;
  for (const name of ["problem", "checked", "result", "profit"]) {
    if (name in told) told[name] = withWords(told[name]);
  }
  if (Array.isArray(told["notices"])) told["notices"] = told["notices"].map(noticeInWords);
  return told as Answer;
}

function noticeInWords(notice: Notice) {
  return { ...notice, words: { en: explainNotice(notice, "en"), zh: explainNotice(notice, "zh") } };
}
