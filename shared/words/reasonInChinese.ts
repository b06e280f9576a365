import type { ReasonFacts } from "./reasonText.ts";

/** "高价值：消费最高（1,230，高于其余11人），但已159天未下单（通常52天），仍活跃概率63%。" */
export function reasonInChinese(facts: ReasonFacts): string {
  if (facts.lead === "prospect") return "尚无订单：潜在客户，未评分。";
  if (facts.lead === "unscored") return "未评分：此行既无金额，也无订单数。";
  if (facts.lead === "tooFew") {
    return `未评分：仅${facts.customers}位客户，无法比较，至少需要${facts.needed}位。`;
  }
  const opening = facts.tierLabel === "" ? "" : `${facts.tierLabel}：`;
  // 「1笔订单，且目前仅1笔订单」would say it twice.
  if (facts.lead === "orders" && facts.turn === "oneOrder") {
    return `${opening}目前仅1笔订单，${sinceText(facts)}，${stillActive(facts)}。`;
  }
  const turn = turnPhrase(facts);
  if (turn === "") return `${opening}${leadPhrase(facts)}。`;
  const opposed = isGood(facts) && facts.turn !== "onTime";
  return `${opening}${leadPhrase(facts)}，${opposed ? "但" : "且"}${turn}。`;
}

function leadPhrase(facts: ReasonFacts): string {
  switch (facts.lead) {
    case "spend":
      return compared(facts, "消费", facts.spend);
    case "orders":
      return compared(facts, "下单", `${facts.orders}笔`);
    case "expected":
      return compared(facts, "预期价值", facts.expectedValue);
    case "influence":
      return `${recommendation(facts)}（${below(facts)}）`;
    case "tooFew":
    case "prospect":
    case "unscored":
      return "";
  }
}

/** Below the middle the number speaks for itself: ties may hide who stands lowest. */
function compared(facts: ReasonFacts, measure: string, value: string): string {
  if (facts.standing >= 1) return `${measure}最${height(measure)}（${value}，${below(facts)}）`;
  if (facts.standing >= 0.8) return `${measure}居前（${value}，${below(facts)}）`;
  if (facts.standing >= 0.5) {
    return `${measure}${height(measure)}于多数客户（${value}，${below(facts)}）`;
  }
  return `${measure}${value}（${below(facts)}）`;
}

function height(measure: string): string {
  return measure === "下单" ? "多" : "高";
}

function below(facts: ReasonFacts): string {
  if (facts.standing >= 1) return `高于其余${facts.others}人`;
  if (facts.above === "0") return `其余${facts.others}人均不低于此`;
  return `高于其余${facts.others}人中的${facts.above}人`;
}

function recommendation({ influence, above }: ReasonFacts): string {
  if (influence >= 75) return "乐于推荐";
  if (influence >= 25) return "推荐意愿一般";
  return above === "0" ? "推荐意愿最低" : "不太愿意推荐";
}

function turnPhrase(facts: ReasonFacts): string {
  switch (facts.turn) {
    case "none":
      return "";
    case "overdue":
      return `已${facts.days}天未下单（通常${facts.usualDays}天），${stillActive(facts)}`;
    case "onTime":
      return facts.inactivity > facts.usual
        ? `${sinceText(facts)}，与通常的${facts.usualDays}天相近`
        : `${sinceText(facts)}，未超过通常的${facts.usualDays}天`;
    case "oneOrder":
      return `目前仅1笔订单，${sinceText(facts)}，${stillActive(facts)}`;
    case "dormant":
      return `统计期内无订单，${sinceText(facts)}`;
  }
}

function isGood(facts: ReasonFacts): boolean {
  return facts.lead === "influence" ? facts.influence >= 75 : facts.standing >= 0.5;
}

function sinceText(facts: ReasonFacts): string {
  return facts.inactivity === 0 ? "当天刚下单" : `最近下单在${facts.days}天前`;
}

function stillActive(facts: ReasonFacts): string {
  return `仍活跃概率${facts.chance}%`;
}
