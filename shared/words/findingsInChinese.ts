import { financeFindingsInChinese } from "./financeFindingsInChinese.ts";
import type { FindingCode } from "./findingCodes.ts";
import type { FindingWords } from "./findingText.ts";

export const findingsInChinese: Readonly<Record<FindingCode, FindingWords>> = {
  ...financeFindingsInChinese,
  rowsRead: { title: "读取行数", meaning: "表头以下有内容的行。", fix: "" },
  ordersScored: {
    title: "计入评分的订单",
    meaning: "已付款、未退回，且有客户和日期的订单。",
    fix: "",
  },
  customers: {
    title: "客户数",
    meaning: "不同的客户；仅大小写或空格不同的写法视为同一客户。",
    fix: "",
  },
  continuationRowsMerged: {
    title: "合并的商品续行",
    meaning: "同一订单的其余商品行，日期和金额写在订单首行。",
    fix: "",
  },
  duplicateRowsIgnored: {
    title: "忽略的完全重复行",
    meaning: "订单编号和每个单元格都相同，只计一次。",
    fix: "",
  },
  refundedOrdersExcluded: {
    title: "排除的已退款订单",
    meaning: "款项已全部退回，等于没有购买。",
    fix: "",
  },
  cancelledOrdersExcluded: {
    title: "排除的已取消或作废订单",
    meaning: "依据订单状态或取消时间判断。",
    fix: "",
  },
  unpaidOrdersExcluded: {
    title: "排除的未付款订单",
    meaning: "尚未付款，付款后即计入。",
    fix: "待付款后重新导出。",
  },
  ordersWithoutCustomer: {
    title: "没有客户的订单",
    meaning: "订单有效但没有写明客户，金额不计入任何人的评分。",
    fix: "请补全这些行的客户后重新评分。",
  },
  moneyScored: { title: "计入评分的金额", meaning: "计入评分的订单扣除退款后的合计。", fix: "" },
  orderLinesSummed: {
    title: "合计的订单明细行",
    meaning: "多行共用一个订单编号且各有金额，合并为一笔订单。",
    fix: "如果每行各是一笔订单，请将“订单编号”设为“无”。",
  },
  repeatedTotalsCounted: {
    title: "重复出现的订单总额只计一次",
    meaning: "同一订单的每一行都写着相同的总额，因此只取一次。",
    fix: "如果这些是各行的金额，请将“订单编号”设为“无”。",
  },
  partialRefundsNetted: {
    title: "扣除的部分退款",
    meaning: "订单按扣除退款后的余额计入。",
    fix: "",
  },
  refundRowsNetted: {
    title: "冲减的退款行",
    meaning: "没有对应订单编号的负数行，从该客户之前最近的一笔订单中扣除。",
    fix: "",
  },
  refundsWithoutOrder: {
    title: "找不到原订单的退款",
    meaning: "该客户之前没有足够金额的订单，这些行未计入。",
    fix: "请导出包含原订单的更长时段。",
  },
  zeroValueOrdersExcluded: {
    title: "排除的零金额订单",
    meaning: "赠品、补发和测试单不算购买。",
    fix: "",
  },
  ordersBeforeWindow: {
    title: "未计入的较早订单",
    meaning: "早于统计期；仅当客户没有更近的订单时，才据此得知其上次下单日期。",
    fix: "",
  },
  futureOrdersExcluded: {
    title: "排除的基准日之后的行",
    meaning: "日期晚于基准日。",
    fix: "请更正日期，或选择更晚的基准日。",
  },
  otherCurrencyExcluded: {
    title: "未计入的其他币种",
    meaning: "只计入所选币种，金额不做换算。",
    fix: "其他币种可以另行计算。",
  },
  datesNotUnderstood: {
    title: "日期缺失或无法识别",
    meaning: "这些行未计入。",
    fix: "请把日期写成2025-06-30的形式。",
  },
  amountsNotUnderstood: {
    title: "金额缺失或无法识别",
    meaning: "这些行未计入，也没有当作零。",
    fix: "请把金额写成1234.50的形式。",
  },
  countsNotUnderstood: {
    title: "订单数无法识别",
    meaning: "订单数应为不小于0的整数，这些行未计入。",
    fix: "请更正这些行的订单数。",
  },
  answersNotUnderstood: {
    title: "未采用的推荐评分",
    meaning: "评分应为0到10的数字，这些按未调查处理。",
    fix: "请更正这些行的评分。",
  },
  errorCells: {
    title: "含错误值的行未计入",
    meaning: "客户、日期或金额显示 #N/A 等错误。",
    fix: "请修正这些行的公式后重新评分。",
  },
  rowsWithoutCustomer: {
    title: "没有客户的行",
    meaning: "没有写明客户，未计入。",
    fix: "请补全这些行的客户。",
  },
  duplicateCustomers: {
    title: "重复出现的客户",
    meaning: "以靠下的一行为准，金额不相加。",
    fix: "请删除过时的行。",
  },
  prospects: { title: "潜在客户", meaning: "尚无订单，列出但不评分。", fix: "" },
  blankRows: { title: "跳过的空行", meaning: "表格中间的空行。", fix: "" },
  totalRowsSkipped: {
    title: "跳过的合计行",
    meaning: "这些行是其他行的合计，既不是订单也不是客户。",
    fix: "",
  },
  headerRowsSkipped: { title: "跳过的重复表头行", meaning: "表格中间再次出现的表头行。", fix: "" },
  joinedCellsFilled: {
    title: "沿用上方单元格的行",
    meaning: "客户、日期或订单编号只在上方写了一次，这些行归入上一行。",
    fix: "如果这里其实缺少客户或日期，请补全。",
  },
  amountsComputed: {
    title: "计算得出的金额",
    meaning: "表中没有金额列，金额按数量乘以单价计算。",
    fix: "如果另有金额列，请将其选为“金额”。",
  },
  textNumbersRead: {
    title: "以文本存储的金额",
    meaning: "看起来是数字，已按数字读取。",
    fix: "",
  },
  customerDatesNotUsed: {
    title: "无法识别的客户日期",
    meaning: "这些客户照常评分，但不使用该日期。",
    fix: "请把日期写成2025-06-30的形式。",
  },
  monthsRead: {
    title: "只写到月份的日期",
    meaning: "没有写明哪一天，按当月1日计：2025-06视为2025-06-01。",
    fix: "",
  },
  datesAnswered: {
    title: "按您的选择读取的日期",
    meaning: "日和月可能互换，其他行也无法确定。",
    fix: "如果选错了请更改，或把日期写成2025-06-30的形式。",
  },
  amountsAnswered: {
    title: "按您的选择读取的金额",
    meaning: "“1,234”中的符号可能是千位分隔，也可能是小数点，其他行也无法确定。",
    fix: "如果选错了请更改，或把该列设为数字格式。",
  },
  statusesNotKnown: {
    title: "未识别的订单状态",
    meaning: "这些状态词无法识别，订单照常计入。",
    fix: "如果其中有不该计入的，请删除这些行，或把状态改为“已取消”。",
  },
  contractsScored: {
    title: "计入评分的合同",
    meaning: "已经开始且写明客户的合同，包括仍在履行的和已经结束的。",
    fix: "",
  },
  contractsTogether: {
    title: "同一客户的其他合同",
    meaning: "合并为一位客户：从最早的开始日到最晚的结束日；仍在履行的合同费用相加。",
    fix: "",
  },
  endsWithoutDate: {
    title: "已结束但没有日期的合同",
    meaning: "未计入。如果数量较多，客户的留存时间会显得偏长。",
    fix: "请填写每份合同的结束日期。",
  },
  endsBeforeStart: {
    title: "结束早于开始的合同",
    meaning: "这些行未计入。",
    fix: "请更正这两个日期。",
  },
};
