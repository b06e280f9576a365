import type { ProfitOptions } from "../engine/profit/profitOptions.ts";
import { numberText } from "./numberText.ts";
import type { ProfitColumnWords } from "./profitColumns.ts";

export function profitColumnsInChinese({
  lifetimeMonths,
  annualDiscountRate,
  tierFrom,
}: ProfitOptions): ProfitColumnWords {
  const percent = (share: number) => `${numberText(100 * share, 1).replace(/\.0$/, "")}%`;
  const months = numberText(lifetimeMonths);
  return {
    customer: { header: "客户", note: "按您表格中的写法。本列表可以排序，上方各表不受影响。" },
    rank: { header: "排名", note: "按利润排名：第1名赚得最多，最后一名亏得最多。" },
    tier: {
      header: "价值等级",
      note: `按净收入划分：高价值为前${percent(1 - tierFrom.high)}，中价值为其后的${percent(tierFrom.high - tierFrom.medium)}，其余为低价值。唯一的限制：利润为负的客户最高只能是中价值。`,
    },
    netRevenue: {
      header: "净收入",
      note: "客户实际支付的金额：毛收入 − 折扣 − 退货。",
    },
    contribution: {
      header: "贡献毛益",
      note: "扣除该客户引起的各项成本后的余额：净收入 − 商品成本 − 服务成本 − 物流成本 + 成本节约。不属于任何客户的公共费用不予分摊。",
    },
    contributionRate: {
      header: "贡献率",
      note: "贡献毛益 ÷ 净收入。没有净收入时留空。",
    },
    profit: {
      header: "利润",
      note: "贡献毛益 − 获客成本。获客成本未知时不扣减。",
    },
    cumulative: {
      header: "累计利润",
      note: "该客户与排名在前的所有客户的利润合计，即鲸鱼曲线：先升至峰值，再因亏损客户而回落。",
    },
    cumulativeShare: {
      header: "累计占比",
      note: "累计利润 ÷ 总利润。计入亏损客户之前会高于100%。总利润不为正时留空。",
    },
    flags: {
      header: "提示",
      note: "亏损，优先修复：利润低于0，见修复清单。折扣过多：低价值客户的折扣率高于中位数。回馈不足：高价值客户的折扣率低于中位数。",
    },
    monthlyContribution: {
      header: "月均贡献",
      note: "贡献毛益 ÷ 活跃月数。月数未知时留空。",
    },
    payback: {
      header: "回本月数",
      note: "收回获客成本所需的月数：获客成本 ÷ 月均贡献，向上取整。月均贡献不为正时为“无法回本”。获客成本未知时留空。",
    },
    lifetimeValue: {
      header: `${months}个月LTV`,
      note: `客户终身价值，即未来${months}个月预计带来的金额：对 t = 1 至 ${months}，月均贡献 ×（1 − 月流失率）^t ÷（1 + ${percent(annualDiscountRate)}）^(t/12) 求和。流失率或月数未知时留空。`,
    },
    ltvToCac: {
      header: "LTV:CAC",
      note: "终身价值 ÷ 获客成本。任一项未知或获客成本为零时留空。整体比率为LTV合计 ÷ 获客成本合计，而非各客户比率的平均。",
    },
    band: {
      header: "LTV:CAC 区间",
      note: "低于1：收益不抵获客成本；1–3：偏低；3–5：健康；高于5：获客投入可能不足。仅供参考，不是结论。",
    },
    costToServe: { header: "服务成本率", note: "（服务成本 + 物流成本）÷ 净收入。" },
    excessMargin: {
      header: "超额利润率",
      note: "该客户的贡献率 − 全体客户贡献率的中位数：比通常水平多赚或少赚多少。",
    },
    excessMoney: { header: "超额利润额", note: "超额利润率 × 净收入。" },
    relationship: {
      header: "关系价值",
      note: "毛收入 − 获客（开发）成本 + 成本节约 − 价格优惠。未计入商品成本、退货、服务和物流，因此可能高估亏损客户：请与利润对照阅读，不能代替利润。",
    },
  };
}
