import type { LeverCode } from "../engine/profit/fixList.ts";
import { numberText } from "./numberText.ts";
import type { FixCase, ProfitFixWords } from "./profitFix.ts";

export const profitFixInChinese: ProfitFixWords = {
  title: "修复清单",
  subtitle: (customers, total) =>
    `${numberText(customers)}位客户共亏损${total}，亏损最多的在前。每次计算利润都会重写本表。`,
  nobody: "没有亏损客户，无需修复。",
  medians: ({ costToServe, discounts, returns, margin }) =>
    `全体客户中位数：服务成本率${costToServe}，折扣率${discounts}，退货率${returns}，毛利率${margin}。`,
  howMeasured:
    "每项举措的金额为把该客户拉回中位数所带来的改善：超出中位数的比率 × 净收入；折扣和退货则 × 毛收入。",
  overlap: "各项举措相互重叠（折扣会影响价格），请勿相加。",
  crossed: {
    heading: "与上次相比",
    nobody: "没有客户跨过盈亏平衡线。",
    intoProfit: (count, names, more) => `扭亏（${numberText(count)}位）：${list(names, more)}`,
    intoLoss: (count, names, more) => `转亏（${numberText(count)}位）：${list(names, more)}`,
  },
  columns: {
    customer: { header: "客户", note: "按您表格中的写法。" },
    tier: { header: "价值等级", note: "按净收入划分；亏损客户最高只能是中价值。" },
    profit: { header: "利润", note: "贡献毛益 − 获客成本。" },
    toBreakEven: { header: "距盈亏平衡", note: "利润回到0还差多少，即亏损额。" },
    ...leverColumns(),
    action: {
      header: "建议措施",
      note: "根据前两项举措和价值等级给出。最终由您决定：有些客户出于其他原因值得暂时亏损。",
    },
  },
  action: actionFor,
};

function leverColumns() {
  const words = (place: string) => ({
    lever: {
      header: `${place}举措`,
      note: "服务成本：（服务 + 物流）÷ 净收入；折扣、退货：÷ 毛收入；毛利：（净收入 − 商品成本）÷ 净收入。按与中位数相差的金额从大到小列出。",
    },
    worth: {
      header: `${place}举措金额`,
      note: "超出中位数的比率 × 净收入；折扣和退货 × 毛收入。各项相互重叠，请勿相加。",
    },
  });
  return {
    lever1: words("第一").lever,
    worth1: words("第一").worth,
    lever2: words("第二").lever,
    worth2: words("第二").worth,
    lever3: words("第三").lever,
    worth3: words("第三").worth,
  };
}

function actionFor({ earns, hasRevenue, isLowTier, levers, monthsLeft }: FixCase): string {
  const [first, second] = levers;
  if (!hasRevenue) return "没有净收入：产生收入之前不再投入";
  const steps = [
    ...(earns ? [waiting(monthsLeft)] : []),
    ...(first === undefined ? [] : [firstStep(first, isLowTier)]),
    ...(second === undefined ? [] : [nextStep[second]]),
  ];
  return steps.length === 0 ? "成本与其他客户相当：检查整体价格与成本" : steps.join("；");
}

function waiting(monthsLeft: number | null): string {
  return monthsLeft === null
    ? "尚未回本，可再观察"
    : `尚未回本，按现状还需${numberText(monthsLeft)}个月`;
}

function firstStep(lever: LeverCode, isLowTier: boolean): string {
  switch (lever) {
    case "costToServe":
      return isLowTier ? "优先线上自助支持，超出部分预付费" : "按等级提供服务或收取服务费";
    case "discounts":
      return "重新商定折扣与返利";
    case "returns":
      return "查明退货原因";
    case "margin":
      return "提价或设定起订量";
  }
}

const nextStep: Readonly<Record<LeverCode, string>> = {
  costToServe: "简单需求改为自助",
  discounts: "重新商定返利",
  returns: "查明退货原因",
  margin: "设定起订量或提价",
};

function list(names: readonly string[], more: number): string {
  return `${names.join("、")}${more > 0 ? `，另有${numberText(more)}位` : ""}`;
}
