/**
 * What the model card says of expectations: the closed form with its constants, other methods as their columns do.
 */
import type { ModelCard } from "../engine/analysis.ts";
import type { ColumnFacts, ForecastColumnId } from "./customerColumns.ts";
import { forecastColumnsInChinese } from "./forecastColumnsInChinese.ts";
import { forecastColumnsInEnglish } from "./forecastColumnsInEnglish.ts";
import type { Language } from "./language.ts";
import type { ModelCardLine } from "./modelCard.ts";
import { moneyText, numberText } from "./numberText.ts";

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
  return [...told.map(line), { title: words.range, text: words.rangeText[isClosedForm ? 0 : 1] }];
}

const told = ["chanceActive", "expectedOrders", "expectedSpend", "expectedValue"] as const;

interface CardWords {
  readonly titles: Readonly<Record<(typeof told)[number], string>>;
  readonly range: string;
  /** By the closed form, and by any other method. */
  readonly rangeText: readonly [string, string];
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
  rangeText: [
    "In 1 case of 10 it will be less than the low end, in 1 of 10 more than the high end (10 % and 90 % quantiles of a gamma distribution).",
    "In 1 case of 10 it will be less than the low end, in 1 of 10 more than the high end: chance itself, and how uncertain the parameters are, both counted.",
  ],
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
  rangeText: [
    "低于下限、高于上限的可能性各为十分之一（伽马分布的10%和90%分位数）。",
    "低于下限、高于上限的可能性各为十分之一：偶然性和参数本身的不确定性都已计入。",
  ],
  closedForm: ({ options, ordersPerDay, averageOrder }) => ({
    chanceActive: `通常间隔之内为100%，此后每多一个间隔未下单，乘以${options.activityDecay}。`,
    expectedOrders: `以客户自身频率为准并向全店水平（每年复购${numberText(ordersPerDay * 365, 2)}单）靠拢，乘以仍活跃概率，期限${numberText(options.horizonDays)}天。`,
    expectedSpend: `客户平均每单金额，另计入${numberText(options.spendPriorOrders)}笔全店均价${moneyText(averageOrder)}的订单。`,
  }),
};
