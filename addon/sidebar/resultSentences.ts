/**
 * The run in three sentences: who is High and what they bring, who needs attention, what is expected.
 */
import type { SegmentCode } from "#shared/engine/codes.ts";
import type { Language } from "#shared/words/language.ts";
import { segmentName } from "#shared/words/segmentName.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { ResultView } from "../src/sidebarApi.ts";
import { countText, moneyText, monthsText, shareText } from "./figures.ts";

/** Customers who were good and have gone quiet, the most pressing first. */
const needAttention: readonly SegmentCode[] = ["CL", "AR", "AS"];

export function resultSentences(run: ResultView, language: Language): readonly string[] {
  return [
    highSentence(run, language),
    attentionSentence(run, language),
    expectedSentence(run, language),
  ].filter((sentence) => sentence !== "");
}

function highSentence({ facts, model, dataCheck }: ResultView, language: Language): string {
  const words = sidebarWords[language];
  const { high, medium, low } = facts.tiers;
  if (high.customers + medium.customers + low.customers === 0) {
    const everybody = model.customers + model.prospects;
    return words.nobodyScored(words.customersFound(countText(everybody), everybody === 1));
  }
  const count = countText(high.customers);
  if (facts.all.spend <= 0) return words.highCount(count, high.customers === 1);
  return words.highBring(
    count,
    high.customers === 1,
    shareText(high.spend / facts.all.spend),
    moneyText(high.spend, dataCheck.currency),
  );
}

function attentionSentence({ facts, dataCheck }: ResultView, language: Language): string {
  const words = sidebarWords[language];
  const scored = Object.values(facts.segments).some(({ customers }) => customers > 0);
  if (!scored) return "";
  const quiet = needAttention.filter((segment) => facts.segments[segment].customers > 0);
  const customers = quiet.reduce((sum, segment) => sum + facts.segments[segment].customers, 0);
  if (customers === 0) return words.noAttention;
  const spend = quiet.reduce((sum, segment) => sum + facts.segments[segment].spend, 0);
  return words.attention(
    countText(customers),
    customers === 1,
    quiet
      .map((segment) =>
        words.segmentCount(
          segmentName(segment, language),
          countText(facts.segments[segment].customers),
        ),
      )
      .join(words.listSeparator),
    facts.all.spend > 0 ? moneyText(spend, dataCheck.currency) : "",
  );
}

function expectedSentence({ facts, model, dataCheck }: ResultView, language: Language): string {
  const words = sidebarWords[language];
  if (model.blocks.future === 0) return "";
  if (facts.all.expectedValue <= 0) return words.expectedOrders;
  return words.expected(
    moneyText(facts.all.expectedValue, dataCheck.currency),
    monthsText(model.options.horizonDays),
  );
}
