/**
 * The runs that stand in the document, of either kind: in other words, and the last of them undone.
 */
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import type { DocumentSettings } from "./documentSettings.ts";
import { type Ports, unwatched } from "./ports.ts";
import { profitAgain, standingProfitView, undoProfit } from "./profitStanding.ts";
import type { StandingAnswer } from "./sidebarApi.ts";
import { scoresAgain, standingResult, undoScores } from "./standing.ts";

/** Our tabs in another language, or under other settings that only concern their looks: all of them or none. */
export function showAgain(
  ports: Pick<Ports, "workbook" | "lock">,
  language: Language,
  settings: DocumentSettings,
): StandingAnswer {
  return locked(ports, () => {
    const { workbook } = ports;
    const scores = scoresAgain(workbook, language, settings);
    const profit = profitAgain(workbook, language, settings);
    const plans = [...(scores ? [scores.plan] : []), ...(profit ? [profit.plan] : [])];
    const problem = plans.length === 0 ? null : workbook.rewrite(plans, unwatched);
    if (problem !== null) return { ok: false, problem };
    return { ok: true, result: scores?.view() ?? null, profit: profit?.view() ?? null };
  });
}

/** The document as it was before the last run, whichever it was; the other kind's stays as it is. */
export function undo(ports: Pick<Ports, "workbook" | "lock" | "settings">): StandingAnswer {
  return locked(ports, () => {
    const { workbook, settings } = ports;
    const family = workbook.undoable();
    if (family === null) return { ok: false, problem: { code: "sheet.nothingToUndo" } };
    const { columnsBeside } = settings.document();
    const problem =
      family === "profit" ? undoProfit(workbook, columnsBeside) : undoScores(workbook);
    if (problem !== null) return { ok: false, problem };
    return { ok: true, result: standingResult(ports), profit: standingProfitView(ports) };
  });
}

function locked({ lock }: Pick<Ports, "lock">, work: () => StandingAnswer): StandingAnswer {
  const busy: Problem = { code: "sheet.runInProgress" };
  return lock.whileHeld(work) ?? { ok: false, problem: busy };
}
