import type { Language } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText } from "../parts/figures.ts";

/** How many customers a run has; prospects, who have no tier, are counted apart where others have one. */
export function whoIsListed(
  { facts, model }: Pick<ResultView, "facts" | "model">,
  language: Language,
): string {
  const { high, medium, low } = facts.tiers;
  const scored = high.customers + medium.customers + low.customers;
  const { prospects } = model;
  if (scored > 0 && prospects > 0) {
    const words = understandWords[language];
    return words.withProspects(countText(model.customers), countText(prospects), prospects === 1);
  }
  const everybody = model.customers + prospects;
  return sidebarWords[language].customers(countText(everybody), everybody === 1);
}
