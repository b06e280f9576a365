import { isoDate } from "../words/isoDate.ts";
import type { Language } from "../words/language.ts";
import { methodName } from "../words/methodName.ts";
import { numberText } from "../words/numberText.ts";
import type { Notice } from "./notice.ts";
import { rowList } from "./rowList.ts";

/** What rode along with a success, in a sentence or two. Total, like `explain`. */
export function explainNotice(notice: Notice, language: Language): string {
  return noticeTexts(notice)[language];
}

function noticeTexts(notice: Notice): Readonly<Record<Language, string>> {
  switch (notice.code) {
    case "notice.tooFewCustomers": {
      const found = numberText(notice.found);
      const customers = notice.found === 1 ? "customer is" : "customers are";
      return {
        en: `${found} ${customers} too few to compare: facts are shown without scores. ${numberText(notice.needed)} are needed.`,
        zh: `仅${found}位客户，无法比较：只列出数据，不评分。至少需要${numberText(notice.needed)}位。`,
      };
    }
    case "notice.fewCustomers":
      return {
        en: `With ${numberText(notice.found)} customers confidence is low; from ${numberText(notice.needed)} on, comparisons are steadier.`,
        zh: `仅有${numberText(notice.found)}位客户，可信度低；达到${numberText(notice.needed)}位后比较会更稳定。`,
      };
    case "notice.noRepeatCustomers":
      return {
        en: "No customer has ordered twice yet, so how often they buy is assumed, not measured.",
        zh: "还没有客户下过第二单，因此购买频率是假设值，而非实测值。",
      };
    case "notice.noMonetarySignal":
      return {
        en: "There are no amounts to compare: scores rest on dates and order counts alone.",
        zh: "没有可比较的金额：评分只依据日期和订单数。",
      };
    case "notice.noDates":
      return {
        en: "There are no order dates, so nothing is said about the future.",
        zh: "没有下单日期，因此不预测未来。",
      };
    case "notice.scoredLocally":
      return {
        en: "The service could not be reached, so this was computed in your sheet: the same method and the same results, kept nowhere else.",
        zh: "无法连接服务，本次在您的表格内计算：方法和结果相同，不保存在其他地方。",
      };
    case "notice.tooLargeToSend":
      return {
        en: "The table is larger than the service takes at once, so this was computed in your sheet and nothing was sent: the same method and the same results, kept nowhere else.",
        zh: "表格超出服务单次可接收的大小，本次在您的表格内计算，未发送任何数据：方法和结果相同，不保存在其他地方。",
      };
    case "notice.sameLastDay":
      return {
        en: "All customers last ordered on the same day, so recency tells nobody apart: segments rest on orders and amounts.",
        zh: "所有客户的最近下单都在同一天，无法按最近购买区分：分群只依据订单数和金额。",
      };
    case "notice.allAlike":
      return {
        en: "All customers are alike in everything measured, so no one can be ranked above another.",
        zh: "所有客户的各项数据都相同，无法分出高低。",
      };
    case "notice.methodNotUsed":
      return {
        en: `${methodName(notice.asked, "en")} could not be used with this table; ${methodName(notice.used, "en")} took its place.`,
        zh: `该表格无法使用“${methodName(notice.asked, "zh")}”，已改用“${methodName(notice.used, "zh")}”。`,
      };
    case "notice.predictionOff": {
      const share = numberText(100 * notice.captured);
      const days = numberText(notice.heldOutDays);
      return {
        en: `Nothing is predicted: on your last ${days} days, the customers picked as the best fifth brought ${share} % of what came, hardly more than a random fifth (20 %). What is said rests on the past alone.`,
        zh: `已关闭预测：用最近${days}天检验，预测的前五分之一客户只贡献了实际成交的${share}%，与随机挑选的20%相差无几。结果只依据历史数据。`,
      };
    }
    case "notice.spendCorrelates": {
      const correlation = numberText(notice.correlation, 2);
      return {
        en: `Customers who order more often spend ${notice.correlation > 0 ? "more" : "less"} an order (correlation ${correlation}). The model of spend takes the two for independent, so the values of frequent customers may be too ${notice.correlation > 0 ? "low" : "high"}.`,
        zh: `下单越频繁的客户，每单金额越${notice.correlation > 0 ? "高" : "低"}（相关系数${correlation}）。金额模型假设两者无关，因此高频客户的价值可能偏${notice.correlation > 0 ? "低" : "高"}。`,
      };
    }
    case "notice.methodChanged":
      return {
        en: `The future is now told by ${methodName(notice.to, "en")}, before by ${methodName(notice.from, "en")}: numbers moved because the model did, not the customers.`,
        zh: `预测方法已由“${methodName(notice.from, "zh")}”改为“${methodName(notice.to, "zh")}”：数字变动是因为模型变了，而不是客户变了。`,
      };
    case "notice.asOfFromData":
      return {
        en: `The newest order is more than 45 days old, so everything is counted up to ${isoDate(notice.asOf)}, the end of your data.`,
        zh: `最新的订单距今已超过45天，因此以数据的最后一天${isoDate(notice.asOf)}为基准日。`,
      };
    case "notice.selectedRowsOnly":
      return {
        en: `Only the selected rows ${notice.firstRow} to ${notice.lastRow} were read. To score the whole tab, select a single cell first.`,
        zh: `只读取了选中的第${notice.firstRow}至${notice.lastRow}行。如需为整个工作表评分，请先只选中一个单元格。`,
      };
    case "notice.hiddenRowsCount":
      return {
        en: `“${notice.sheet}” has hidden or filtered rows. The tab is too long to look at each: all of them count.`,
        zh: `“${notice.sheet}”有被隐藏或被筛选掉的行。工作表太长，无法逐行查看，全部计入。`,
      };
    case "notice.notSaved":
      return {
        en: "The result is complete, but the service could not keep a copy: the next run computes it again.",
        zh: "结果完整，但服务未能保存副本，下次会重新计算。",
      };
    case "notice.ordersBeforeWindow": {
      const one = notice.orders === 1;
      return {
        en: `${numberText(notice.orders)} ${one ? "order" : "orders"} older than ${numberText(notice.windowDays)} days ${one ? "does" : "do"} not count; ${one ? "it" : "they"} only ${one ? "tells" : "tell"} when a customer without newer orders last bought.`,
        zh: `${numberText(notice.orders)}笔超过${numberText(notice.windowDays)}天的订单不计入；仅当客户没有更近的订单时，才据此得知其上次下单日期。`,
      };
    }
    case "notice.identicalRowsCounted": {
      const one = notice.count === 1;
      return {
        en: `${numberText(notice.count)} ${one ? "row is" : "rows are"} identical to an earlier one (${rowList(notice.rows, "en")}). Without an order number each counts as an order of its own.`,
        zh: `有${numberText(notice.count)}行与前面的行完全相同（${rowList(notice.rows, "zh")}）。没有订单编号，因此各计为一笔订单。`,
      };
    }
    case "notice.datesMayBeTurned":
      return {
        en: `Some dates in "${notice.header}" may have been turned round, day for month, when the file was imported (${rowList(notice.rows, "en")}): "${notice.text}" was not read as a date. If so, choose the file's country under File ▸ Settings ▸ Locale and import it again.`,
        zh: `“${notice.header}”列的部分日期在导入时可能已把日和月对调（${rowList(notice.rows, "zh")}）：“${notice.text}”未被识别为日期。如果是，请在“文件 ▸ 设置 ▸ 语言区域”中选择文件所属的国家或地区，然后重新导入。`,
      };
    case "notice.noStatusColumn":
      return {
        en: "There is no status column, so cancelled and refunded orders cannot be told apart and count too.",
        zh: "没有订单状态列，无法区分已取消和已退款的订单，因此它们也会计入。",
      };
  }
}
