/**
 * What the model card says of expectations: the closed form with its constants, other methods as their columns do.
 */
import type { ModelCard } from "../engine/analysis.ts";
import { rangeKindOf } from "../engine/forecast/rangeKind.ts";
import type { ColumnFacts, ForecastColumnId } from "./customerColumns.ts";
import { forecastColumnsInChinese } from "./forecastColumnsInChinese.ts";
import { forecastColumnsInEnglish } from "./forecastColumnsInEnglish.ts";
import type { Language } from "./language.ts";
import type { ModelCardLine } from "./modelCard.ts";
import { moneyText, numberText } from "./numberText.ts";
import { rangeTexts } from "./rangeText.ts";

export function forecastCardLines(
  model: ModelCard,
  language: Language,
  tier: ColumnFacts["tier"],
): readonly ModelCardLine[] {
  const { options, forecast } = model;
  const facts = { options, forecast, tier };
  const words = language === "zh" ? chinese : english;
  const columns =
    language === "zh" ? forecastColumnsInChinese(facts) : forecastColumnsInEnglish(facts);
  const isClosedForm = forecast.method === "closed-form" && forecast.isOn;
  const own = isClosedForm ? words.closedForm(model) : {};
  const line = (id: (typeof told)[number]) => ({
    title: words.titles[id],
    text: own[id] ?? columns[id].note,
  });
  const { card } = rangeTexts(rangeKindOf(forecast), language);
  return [...told.map(line), { title: words.range, text: card }];
}

const told = ["chanceActive", "expectedOrders", "expectedSpend", "expectedValue"] as const;

interface CardWords {
  readonly titles: Readonly<Record<(typeof told)[number], string>>;
  readonly range: string;
  readonly closedForm: (model: ModelCard) => Readonly<Partial<Record<ForecastColumnId, string>>>;
}

const english: CardWords = {
  titles: {
    chanceActive: "Chance active",
    expectedOrders: "Expected orders",
    expectedSpend: "Expected spend",
    expectedValue: "Expected value",
  },
  range: "80 % range",
  closedForm: ({ options, ordersPerDay, averageOrder }) => ({
    chanceActive: `100 % within the usual interval, then × ${options.activityDecay} for every further interval of silence.`,
    expectedOrders: `The customer's own rate, drawn towards the store's (${numberText(ordersPerDay * 365, 2)} repeat orders a year), × chance active, over ${numberText(options.horizonDays)} days.`,
    expectedSpend: `The customer's average order, with ${numberText(options.spendPriorOrders)} orders at the store's average of ${moneyText(averageOrder)} added.`,
  }),
};

const chinese: CardWords = {
  titles: {
    chanceActive: "仍活跃概率",
    expectedOrders: "预期订单数",
    expectedSpend: "每单预期金额",
    expectedValue: "预期价值",
  },
  range: "80%区间",
  closedForm: ({ options, ordersPerDay, averageOrder }) => ({
    chanceActive: `通常间隔之内为100%，此后每多一个间隔未下单，乘以${options.activityDecay}。`,
    expectedOrders: `以客户自身频率为准并向全店水平（每年复购${numberText(ordersPerDay * 365, 2)}单）靠拢，乘以仍活跃概率，期限${numberText(options.horizonDays)}天。`,
    expectedSpend: `客户平均每单金额，另计入${numberText(options.spendPriorOrders)}笔全店均价${moneyText(averageOrder)}的订单。`,
  }),
};
