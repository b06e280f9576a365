import type { AllColumnWords, ColumnFacts } from "./customerColumns.ts";
import { forecastColumnsInChinese } from "./forecastColumnsInChinese.ts";
import { numberText } from "./numberText.ts";

/** Header and note of every column of the customers' tab. */
export function columnsInChinese(facts: ColumnFacts): AllColumnWords {
  const { options, tier } = facts;
  const { weights, tierFrom, thresholds } = options;
  const percent = (share: number) => `${numberText(100 * share)}%`;
  const byRank = thresholds === null;
  return {
    customer: {
      header: "客户",
      note: "按您表格中首次出现的写法。客户名称只留在本文档内：评分时仅发送代号和数字。本表可以排序和筛选，下次评分会保留您的顺序。",
    },
    tier: {
      header: "价值等级",
      note: `${tier("high")}：评分最高的${percent(1 - tierFrom.high)}；${tier("medium")}：其后的${percent(tierFrom.high - tierFrom.medium)}；${tier("low")}：其余。评分相同则等级相同。`,
    },
    score: {
      header: "价值评分",
      note: `0–100分：当前价值（消费与订单）占${weights.present}份，未来价值（预期价值）占${weights.future}份，口碑（推荐意愿）占${weights.social}份。未知的部分不计，由其余部分补足。`,
    },
    segment: {
      header: "客户分群",
      note: "按R、F、M评分和订单数划分的11个分群；没有订单的为潜在客户。",
    },
    why: { header: "原因", note: "用一句话说明为何属于该等级。" },
    nextAction: {
      header: "下一步",
      note: "针对该分群该做什么、不该做什么，以及该等级此后如何保持联系。可以直接改写：您写的内容每次评分都会保留。",
    },
    due: {
      header: "截止日期",
      note: "基准日之后3至90天，可能损失越大越早；“潜力忠诚”则在其通常间隔到期之前。客户分群不变，日期就不变；您自己填的日期也是如此。",
    },
    owner: { header: "负责人", note: "由您填写：谁负责这位客户。每次评分都会保留。" },
    notes: {
      header: "备注",
      note: "由您填写，内容不限。每次评分都会保留，客户离开后再回来也会恢复。您在最右侧添加的列同样会保留。",
    },
    revenue: { header: "消费金额", note: "计入订单的金额，已扣除退款。为消费金额，而非利润。" },
    orders: {
      header: "订单数",
      note: "计入的订单：不含已取消、全额退款和未付款的订单，每单只计一次。",
    },
    daysSinceLastOrder: { header: "未下单天数", note: "从最近一次下单到基准日的整天数。" },
    ...forecastColumnsInChinese(facts),
    flags: {
      header: "标记",
      note: "大额首单：只有一笔订单且M为4或5。逾期未购：超过两个通常间隔未下单。",
    },
    r: {
      header: "R",
      note: byRank
        ? "最近购买评分，1–5。5分：比至少80%的客户更近期下单。"
        : "最近购买评分，1–5，按您自己的标准：未下单天数越少，分数越高。",
    },
    f: {
      header: "F",
      note: byRank
        ? "购买频次评分，1–5。5分：订单数多于至少80%的客户。"
        : "购买频次评分，1–5，按您自己的标准：订单越多，分数越高。",
    },
    m: {
      header: "M",
      note: byRank
        ? "消费金额评分，1–5。5分：消费高于至少80%的客户。"
        : "消费金额评分，1–5，按您自己的标准：消费越高，分数越高。",
    },
    eightClass: {
      header: "八类客户",
      note: "最近购买、频次、金额分别与全体客户的平均值比较所得的八类。",
    },
    confidence: { header: "可信度", note: "本行数字的可信程度，以及限制它的因素。" },
  };
}
