import { rangeKindOf } from "../engine/forecast/rangeKind.ts";
import type { ColumnFacts, ColumnWords, ForecastColumnId } from "./customerColumns.ts";
import { horizonText } from "./horizonText.ts";
import { methodName } from "./methodName.ts";
import { numberText } from "./numberText.ts";
import { rangeTexts } from "./rangeText.ts";

/** Header and note of the columns about the future: they tell the truth of the method that filled them. */
export function forecastColumnsInChinese(
  facts: ColumnFacts,
): Readonly<Record<ForecastColumnId, ColumnWords>> {
  const { options, forecast } = facts;
  const horizon = horizonText(options.horizonDays, "zh");
  const notes = forecastNotes(facts, horizon);
  const range = rangeTexts(rangeKindOf(forecast), "zh");
  const told = (note: string) => (forecast.isOn ? note : NOTHING_PREDICTED);
  return {
    expectedValue: {
      header: `${horizon}预期价值`,
      note: told(`${notes.value}${discounted(facts)}为消费金额，而非利润。`),
    },
    expectedValueLow: { header: "下限（80%）", note: told(range.low) },
    expectedValueHigh: { header: "上限（80%）", note: told(range.high) },
    chanceActive: { header: "仍活跃概率", note: notes.chanceActive },
    expectedOrders: { header: `${horizon}预期订单数`, note: told(notes.orders) },
    expectedOrdersLow: {
      header: "订单数下限（80%）",
      note: told(range.low),
    },
    expectedOrdersHigh: {
      header: "订单数上限（80%）",
      note: told(range.high),
    },
    expectedSpend: { header: "每单预期金额", note: told(notes.spend) },
    usualInterval: { header: "通常间隔（天）", note: notes.usualInterval },
    nextOrderExpected: { header: "预计下次下单", note: notes.nextOrder },
  };
}

const NOTHING_PREDICTED = "留空：用您自己的历史检验时，预测与随机挑选相差无几，因此不作预测。";

interface Notes {
  readonly value: string;
  readonly chanceActive: string;
  readonly orders: string;
  readonly spend: string;
  readonly usualInterval: string;
  readonly nextOrder: string;
}

function forecastNotes({ options, forecast }: ColumnFacts, horizon: string): Notes {
  const { method, fit } = forecast;
  const ownAverage = `该客户每单预期带来的金额：以其自身平均为准，另计入${numberText(options.spendPriorOrders)}笔全店均价的订单。`;
  const ofOrders = {
    value: "预期订单数 × 该客户每单的预期金额。",
    usualInterval: "该客户两次下单之间的天数：以其自身平均为准，订单越少越接近全店水平。",
    nextOrder: "最近一次下单加通常间隔。早于基准日表示已过预计日期。",
  };
  switch (method) {
    case "closed-form":
      return {
        ...ofOrders,
        chanceActive: `在通常间隔之内为100%；此后每多一个间隔未下单，概率降为原来的${numberText(100 * options.activityDecay)}%。`,
        orders: `基准日之后${horizon}内预期的订单数，已计入仍活跃概率。`,
        spend: ownAverage,
      };
    case "shifted-beta-geometric":
    case "discounted-cash-flow":
      return {
        value: `未来${horizon}内尚待收取的付款次数 × 每期费用。`,
        chanceActive: "合同有效期间为100%，终止后为0%。",
        orders: `基准日之后${horizon}内预期的付款次数，按届时仍在续约的可能性计算（${methodName(method, "zh")}）。`,
        spend: "每期费用。",
        usualInterval: "合同每期的天数。",
        nextOrder: "下一期开始的日期；合同已终止则留空。",
      };
    default:
      return {
        ...ofOrders,
        chanceActive:
          fit?.limit === "noDropOut"
            ? "100%：从这段历史看不出有客户彻底流失。"
            : `该客户尚未彻底流失的概率（${methodName(method, "zh")}）：以其购买频率来看，沉默越久概率越低。${method === "bg-nbd" ? "只买过一次的客户视为仍活跃。" : ""}`,
        orders: `基准日之后${horizon}内预期的购买次数（${methodName(method, "zh")}），已计入仍活跃概率。同一天的订单计为一次购买。`,
        spend:
          fit?.spend == null
            ? ownAverage
            : "该客户每次购买预期带来的金额：以其复购的平均为准，复购越少越接近全体客户的水平（Gamma-Gamma 模型）。",
      };
  }
}

function discounted({ options }: ColumnFacts): string {
  const { annualDiscountRate } = options;
  if (annualDiscountRate === 0) return "";
  return `越晚到的钱计得越少，每年折现${numberText(100 * annualDiscountRate, 1)}%。`;
}
