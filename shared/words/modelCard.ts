/**
 * The model card in plain words: what was done to get the numbers, with every constant that was used.
 */
import type { AxisRule, FixedThresholds, ModelCard, ModelOptions } from "../engine/analysis.ts";
import type { TierCode } from "../engine/codes.ts";
import { FEW_CUSTOMERS, MINIMUM_CUSTOMERS } from "../engine/defaults.ts";
import { UNKNOWN } from "../engine/population.ts";
import { forecastCardLines } from "./forecastCard.ts";
import type { Language } from "./language.ts";
import { moneyText, numberText } from "./numberText.ts";
import { tierName } from "./tierName.ts";

export interface ModelCardLine {
  readonly title: string;
  readonly text: string;
}

/** @param tier The tiers' names; the usual ones unless the user has their own. */
export function modelCardLines(
  model: ModelCard,
  language: Language,
  tier: TierNames = (code) => tierName(code, language),
): readonly ModelCardLine[] {
  return language === "zh" ? chineseLines(model, tier) : englishLines(model, tier);
}

type TierNames = (code: TierCode) => string;

function englishLines(model: ModelCard, tier: TierNames): ModelCardLine[] {
  const { options, blocks, tierCuts, eightClassMeans: means } = model;
  const { present, future, social } = options.weights;
  const below = (share: number) => numberText(share * 100);
  return [
    {
      title: "Compared",
      text: `${numberText(model.customers)} customers with orders; ${numberText(model.prospects)} prospects are listed without scores.`,
    },
    {
      title: "R, F and M",
      text: `${englishRule(options)}${englishExceptions(model)}`,
    },
    {
      title: "Usual interval",
      text: model.usualIntervalIsDefault
        ? `${numberText(model.usualIntervalDays)} days, assumed: nobody ordered on two days yet.`
        : `${numberText(model.usualIntervalDays, 1)} days, the median of the customers' own averages.`,
    },
    ...forecastCardLines(model, "en", tier),
    {
      title: "Value score",
      text: `Present ${present} (revenue 70 %, orders 30 %), future ${future} (expected value), social ${social} (recommendation); known for ${numberText(blocks.present)}, ${numberText(blocks.future)} and ${numberText(blocks.social)} customers: ${numberText(blocksUsed(model))} of 3 blocks used.`,
    },
    {
      title: "Tiers",
      text: `${tier("high")}: ahead of at least ${below(options.tierFrom.high)} % by score${englishCut(tierCuts.high)}. ${tier("medium")}: ahead of at least ${below(options.tierFrom.medium)} %${englishCut(tierCuts.medium)}. ${tier("low")}: the rest.`,
    },
    {
      title: "Eight classes",
      text: `Against the averages: ${numberText(means.inactivity, 1)} days since the last order, ${numberText(means.orderCount, 2)} orders, ${moneyText(means.spend)} of revenue.`,
    },
    {
      title: "Flags",
      text: "Overdue: silent for more than 2 usual intervals. Big first order: one order so far, and M is 4 or 5.",
    },
    {
      title: "Confidence",
      text: `High: at least 100 customers, 3 orders, 180 days of history, facts known for 95 % of customers. Medium: at least ${FEW_CUSTOMERS} customers and 2 orders. Below ${MINIMUM_CUSTOMERS} customers nothing is scored.`,
    },
    {
      title: "Period",
      text: `Orders of the last ${numberText(options.windowDays)} days; older ones only tell when a customer without newer orders last bought.`,
    },
  ];
}

function chineseLines(model: ModelCard, tier: TierNames): ModelCardLine[] {
  const { options, blocks, tierCuts, eightClassMeans: means } = model;
  const { present, future, social } = options.weights;
  const below = (share: number) => numberText(share * 100);
  return [
    {
      title: "比较范围",
      text: `${numberText(model.customers)}位有订单的客户；${numberText(model.prospects)}位潜在客户只列出，不评分。`,
    },
    {
      title: "R、F、M",
      text: `${chineseRule(options)}${chineseExceptions(model)}`,
    },
    {
      title: "通常间隔",
      text: model.usualIntervalIsDefault
        ? `${numberText(model.usualIntervalDays)}天（假设值：还没有客户在两个不同日期下单）。`
        : `${numberText(model.usualIntervalDays, 1)}天，为各客户平均间隔的中位数。`,
    },
    ...forecastCardLines(model, "zh", tier),
    {
      title: "价值评分",
      text: `当前价值${present}（消费70%、订单30%），未来价值${future}（预期价值），口碑${social}（推荐意愿）；分别有${numberText(blocks.present)}、${numberText(blocks.future)}、${numberText(blocks.social)}位客户已知：3个部分用了${numberText(blocksUsed(model))}个。`,
    },
    {
      title: "价值等级",
      text: `${tier("high")}：评分领先至少${below(options.tierFrom.high)}%的客户${chineseCut(tierCuts.high)}；${tier("medium")}：领先至少${below(options.tierFrom.medium)}%${chineseCut(tierCuts.medium)}；其余为${tier("low")}。`,
    },
    {
      title: "八类客户",
      text: `与平均值比较：距上次下单${numberText(means.inactivity, 1)}天、${numberText(means.orderCount, 2)}笔订单、消费${moneyText(means.spend)}。`,
    },
    {
      title: "标记",
      text: "逾期未购：超过2个通常间隔未下单。大额首单：目前只有1笔订单，且M为4或5。",
    },
    {
      title: "可信度",
      text: `高：至少100位客户、3笔订单、180天历史，且95%的客户资料完整。中：至少${FEW_CUSTOMERS}位客户、2笔订单。不足${MINIMUM_CUSTOMERS}位客户时不评分。`,
    },
    {
      title: "统计期间",
      text: `最近${numberText(options.windowDays)}天的订单；仅当客户没有更近的订单时，才据更早的订单得知其上次下单日期。`,
    },
  ];
}

function englishRule({ thresholds }: ModelOptions): string {
  if (thresholds === null) {
    return "1–5 by rank: 5 is better than at least 80 % of customers, equals score alike.";
  }
  const { days, orders, spend } = limitsOf(thresholds, " / ");
  return `1–5 by your own limits, for 5 / 4 / 3 / 2: last order at most ${days} days ago; at least ${orders} orders; at least ${spend} spent. What is below scores 1.`;
}

function chineseRule({ thresholds }: ModelOptions): string {
  if (thresholds === null) {
    return "按排名给1–5分：5分表示优于至少80%的客户，数值相同则得分相同。";
  }
  const { days, orders, spend } = limitsOf(thresholds, "/");
  return `按您设定的标准给分，依次为5/4/3/2分：距上次下单不超过${days}天；订单不少于${orders}笔；消费不低于${spend}；达不到的为1分。`;
}

function limitsOf({ recency, orders, spend }: FixedThresholds, between: string) {
  const joined = (limits: readonly string[]) => limits.join(between);
  return {
    days: joined(recency.map((days) => numberText(days))),
    orders: joined(orders.map((count) => numberText(count))),
    spend: joined(spend.map((hundredths) => moneyText(hundredths))),
  };
}

/** Axes that could not be scored as the rule says. "" when all were. */
function englishExceptions({ axes, options }: ModelCard): string {
  const fixed = exceptedBy(options, axes).join(", ");
  const absent = lettersOf(axes, "absent").join(", ");
  return (
    (fixed === "" ? "" : ` ${fixed}: all alike, so by fixed thresholds.`) +
    (absent === "" ? "" : ` ${absent}: not in the table.`)
  );
}

function chineseExceptions({ axes, options }: ModelCard): string {
  const fixed = exceptedBy(options, axes).join("、");
  const absent = lettersOf(axes, "absent").join("、");
  return (
    (fixed === "" ? "" : `${fixed}：全部相同，改用固定标准。`) +
    (absent === "" ? "" : `${absent}：表格中没有。`)
  );
}

/** By the user's own limits every axis is fixed, and none an exception. */
function exceptedBy({ thresholds }: ModelOptions, axes: ModelCard["axes"]): readonly string[] {
  return thresholds === null ? lettersOf(axes, "fixed") : [];
}

function lettersOf(axes: ModelCard["axes"], rule: AxisRule): readonly string[] {
  const ruled = (["r", "f", "m"] as const).filter((axis) => axes[axis] === rule);
  return ruled.map((axis) => axis.toUpperCase());
}

function blocksUsed({ blocks }: ModelCard): number {
  return [blocks.present, blocks.future, blocks.social].filter((known) => known > 0).length;
}

/** The lowest score of a tier, in brackets; "" for an empty tier. */
function englishCut(score: number): string {
  return score === UNKNOWN ? "" : ` (from ${numberText(score, 1)})`;
}

function chineseCut(score: number): string {
  return score === UNKNOWN ? "" : `（不低于${numberText(score, 1)}）`;
}
