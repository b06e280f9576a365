import type { financeFindings } from "./findingCodes.ts";
import type { FindingWords } from "./findingText.ts";

export const financeFindingsInChinese: Readonly<
  Record<(typeof financeFindings)[number], FindingWords>
> = {
  churnReadAsPercent: {
    title: "按百分数读取的流失率",
    meaning: "没有百分号的3按3%读取：流失率不可能大于1。",
    fix: "写成0.03或3%更稳妥。",
  },
  churnNotUnderstood: {
    title: "无法识别的流失率",
    meaning: "流失率应在0%到100%之间：这些客户没有生命周期价值。",
    fix: "请写成0.015或1.5%的形式。",
  },
  acquisitionUnknown: {
    title: "获客成本未知",
    meaning: "利润仅为贡献额，LTV:CAC和回本月数留空。",
    fix: "请填写获客成本；没有则填0。",
  },
  monthsUnknown: {
    title: "合作月数未知",
    meaning: "无法按月计算，回本月数和生命周期价值留空。",
    fix: "请填写大于0的整数月数。",
  },
  monthsFromSince: {
    title: "按起始月份计算的合作月数",
    meaning: "表中没有合作月数，按起始月份到基准日所在月份的自然月数计算。",
    fix: "如果有客户中途流失或暂停，请添加合作月数列。",
  },
  netRevenue: { title: "净收入", meaning: "客户带来的收入，已扣除折扣和退货。", fix: "" },
  periodsRead: {
    title: "读取的期数",
    meaning: "表中是各期的平均值，不属于某一位客户。",
    fix: "",
  },
  rowsAddedUp: { title: "合并计算的行", meaning: "同一客户有多行，金额已相加。", fix: "" },
  revenueNotPositive: {
    title: "净收入为零或负数",
    meaning: "照常计算利润，但与收入的比率留空。",
    fix: "请核对这些行的收入。",
  },
  costsBelowZero: {
    title: "负数成本",
    meaning: "这些客户的部分成本为负数，按冲减成本处理，会增加利润。",
    fix: "如果其实是成本，请更正正负号。",
  },
  measuresNotKnown: {
    title: "其他项目的行",
    meaning: "项目名称不是已知的收入或成本，例如小计或毛利。",
    fix: "如果其中有应计入的成本，请改用常见名称，例如“服务成本”。",
  },
  customersIncomplete: {
    title: "项目不全的客户",
    meaning: "其中一行无法读取；缺了它，客户的利润会被高估，因此整位客户未计入。",
    fix: "请更正上面列出的行，这些行随后会重新计入。",
  },
  hiddenRowsIncluded: {
    title: "计入的隐藏行",
    meaning: "被隐藏或被筛选掉的行，按您的选择计入。",
    fix: "",
  },
  hiddenRowsExcluded: {
    title: "未计入的隐藏行",
    meaning: "被隐藏或被筛选掉的行，按您的选择未计入。",
    fix: "",
  },
};
