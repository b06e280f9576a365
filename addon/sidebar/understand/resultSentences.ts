/**
 * The run in three sentences: who is High and what they bring, who needs attention, what is expected.
 */
import { horizonText } from "#shared/words/horizonText.ts";
import { type Labels, labelsOf } from "#shared/words/labels.ts";
import type { Language } from "#shared/words/language.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import type { ResultView } from "../../src/sidebarApi.ts";
import { countText, moneyText, shareText } from "../parts/figures.ts";

export function resultSentences(run: ResultView, language: Language): readonly string[] {
  const labels = labelsOf(run.settings.names, language);
  return [
    highSentence(run, language, labels),
    attentionSentence(run, language, labels),
    expectedSentence(run, language),
  ].filter((sentence) => sentence !== "");
}

function highSentence(
  { facts, model, dataCheck }: ResultView,
  language: Language,
  labels: Labels,
): string {
  const words = understandWords[language];
  const { high, medium, low } = facts.tiers;
  if (high.customers + medium.customers + low.customers === 0) {
    const everybody = model.customers + model.prospects;
    return words.nobodyScored(
      sidebarWords[language].customers(countText(everybody), everybody === 1),
    );
  }
  const count = countText(high.customers);
  const isOne = high.customers === 1;
  if (facts.all.spend <= 0) return words.highCount(count, isOne, labels.tier("high"));
  return words.highBring(
    count,
    isOne,
    labels.tier("high"),
    shareText(high.spend / facts.all.spend),
    moneyText(high.spend, dataCheck.currency),
  );
}

/** Who can be late needs dates; who would be missed needs a tier. */
function attentionSentence(
  { facts, model, overdue, dataCheck }: ResultView,
  language: Language,
  labels: Labels,
): string {
  const words = understandWords[language];
  const { high, medium } = facts.tiers;
  if (model.axes.r === "absent" || high.customers + medium.customers === 0) return "";
  const names = [labels.tier("high"), labels.tier("medium")] as const;
  if (overdue.customers === 0) return words.noAttention(...names);
  return words.attention(
    countText(overdue.customers),
    overdue.customers === 1,
    ...names,
    overdue.spend > 0 ? moneyText(overdue.spend, dataCheck.currency) : "",
  );
}

function expectedSentence({ facts, model, dataCheck }: ResultView, language: Language): string {
  const words = understandWords[language];
  if (model.blocks.future === 0) return "";
  if (facts.all.expectedValue <= 0) return words.noExpected;
  return words.expected(
    moneyText(facts.all.expectedValue, dataCheck.currency),
    horizonText(model.options.horizonDays, language),
  );
}
