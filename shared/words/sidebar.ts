/**
 * Everything the sidebar says of itself. Problems, notices, findings and segment names have their own files.
 *
 * Numbers and money come in as text, already written as the reader writes them.
 */
import type { Language } from "./language.ts";

export interface SidebarWords {
  readonly languageName: string;
  readonly loading: string;
  readonly score: string;
  readonly scoreAgain: string;
  readonly tryAgain: string;
  readonly readAgain: string;
  readonly back: string;
  readonly sheet: string;
  readonly kind: { readonly orders: string; readonly customers: string };
  readonly asOf: string;
  readonly asOfRule: {
    readonly today: string;
    readonly newestDate: string;
    readonly chosen: string;
  };
  readonly automatic: string;
  readonly mapping: string;
  readonly moreColumns: string;
  readonly notUsed: string;
  readonly examples: string;
  readonly dataCheck: string;
  readonly customersFound: (count: string, one: boolean) => string;
  readonly row: (row: string) => string;
  readonly moreRows: (count: string) => string;
  readonly showRows: string;
  readonly currencies: string;
  readonly onlyCurrency: (currency: string) => string;
  readonly change: string;
  readonly currencyOrders: (currency: string, orders: string) => string;
  readonly privacyTitle: string;
  readonly privacySent: string;
  readonly begin: { readonly title: string; readonly steps: readonly string[] };
  readonly running: string;
  readonly keepWorking: string;
  readonly stage: Readonly<
    Record<"idle" | "reading" | "checking" | "sending" | "writing" | "charting" | "done", string>
  >;
  readonly progress: (stage: string, percent: string) => string;
  readonly result: string;
  readonly resultOf: (customers: string, sheet: string) => string;
  readonly highBring: (customers: string, one: boolean, share: string, money: string) => string;
  readonly highCount: (customers: string, one: boolean) => string;
  readonly nobodyScored: (customers: string) => string;
  readonly attention: (customers: string, one: boolean, segments: string, money: string) => string;
  readonly noAttention: string;
  readonly segmentCount: (segment: string, count: string) => string;
  readonly listSeparator: string;
  readonly expected: (money: string, months: string) => string;
  readonly expectedOrders: string;
  readonly tiers: string;
  readonly tierCustomers: (count: string, one: boolean) => string;
  readonly shareOfRevenue: (share: string) => string;
  readonly shareOfCustomers: (share: string) => string;
  readonly newTabs: string;
  readonly notices: string;
  readonly unchanged: string;
  readonly failed: string;
  readonly broken: { readonly what: string; readonly why: string; readonly fix: string };
}

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = {
  en: {
    languageName: "Language",
    loading: "Reading your sheet…",
    score: "Score my customers",
    scoreAgain: "Score again",
    tryAgain: "Try again",
    readAgain: "Read the sheet again",
    back: "Back",
    sheet: "Tab",
    kind: { orders: "One row is one order", customers: "One row is one customer" },
    asOf: "As of",
    asOfRule: {
      today: "Today",
      newestDate: "The newest date in your data",
      chosen: "Chosen by you",
    },
    automatic: "Use automatic date",
    mapping: "Columns",
    moreColumns: "More columns",
    notUsed: "None",
    examples: "e.g.",
    dataCheck: "Data check",
    customersFound: (count, one) => `${count} ${one ? "customer" : "customers"}`,
    row: (row) => `Row ${row}`,
    moreRows: (count) => `and ${count} more`,
    showRows: "Show in sheet",
    currencies: "Which currency shall be scored?",
    onlyCurrency: (currency) => `Only orders in ${currency}`,
    change: "Change",
    currencyOrders: (currency, orders) => `${currency} · ${orders} orders`,
    privacyTitle: "Names never leave this sheet.",
    privacySent:
      "Sent for each customer: a code that only this document can trace back, days since the first and last order, the number of orders, the amount and the satisfaction score if there is one. No name, e-mail, order number or other text.",
    begin: {
      title: "How to begin",
      steps: [
        "Open a tab with your orders: one row per order, with a customer, a date and an amount. A Shopify export works as it is.",
        "Or a tab with one row per customer: last order, number of orders, total spend.",
        "Come back here and read the sheet again.",
      ],
    },
    running: "Scoring your customers",
    keepWorking: "You may keep working; your own columns are not touched.",
    stage: {
      idle: "Starting",
      reading: "Reading the sheet",
      checking: "Checking the data",
      sending: "Scoring",
      writing: "Writing the tabs",
      charting: "Drawing the charts",
      done: "Done",
    },
    progress: (stage, percent) => `${stage}, ${percent}`,
    result: "Your customers are scored",
    resultOf: (customers, sheet) => `${customers} from “${sheet}”`,
    highBring: (customers, one, share, money) =>
      `${customers} ${one ? "customer is High and brings" : "customers are High and bring"} ${share} of your revenue (${money}).`,
    highCount: (customers, one) => `${customers} ${one ? "customer is" : "customers are"} High.`,
    nobodyScored: (customers) => `${customers} listed with their facts, without scores.`,
    attention: (customers, one, segments, money) =>
      `${customers} ${one ? "good customer needs" : "good customers need"} attention: ${segments}${money === "" ? "" : `. ${one ? "This one has" : "They have"} brought ${money}`}.`,
    noAttention: "No good customer has gone quiet.",
    segmentCount: (segment, count) => `${segment} (${count})`,
    listSeparator: ", ",
    expected: (money, months) => `About ${money} is expected over the next ${months} months.`,
    expectedOrders: "Without amounts there is no expected value; orders and dates were scored.",
    tiers: "Tiers",
    tierCustomers: (count, one) => `${count} ${one ? "customer" : "customers"}`,
    shareOfRevenue: (share) => `${share} of revenue`,
    shareOfCustomers: (share) => `${share} of customers`,
    newTabs: "New tabs",
    notices: "Good to know",
    unchanged: "Nothing in your sheet was changed.",
    failed: "That did not work",
    broken: {
      what: "Something went wrong on our side.",
      why: "The add-on stopped before it could finish.",
      fix: "Try again. If it happens again, reload the document.",
    },
  },
  zh: {
    languageName: "语言",
    loading: "正在读取表格…",
    score: "为客户评分",
    scoreAgain: "重新评分",
    tryAgain: "再试一次",
    readAgain: "重新读取表格",
    back: "返回",
    sheet: "工作表",
    kind: { orders: "每行是一笔订单", customers: "每行是一位客户" },
    asOf: "基准日",
    asOfRule: { today: "今天", newestDate: "数据中最新的日期", chosen: "由您选定" },
    automatic: "使用自动日期",
    mapping: "列的含义",
    moreColumns: "更多列",
    notUsed: "无",
    examples: "例如",
    dataCheck: "数据检查",
    customersFound: (count) => `${count} 位客户`,
    row: (row) => `第 ${row} 行`,
    moreRows: (count) => `另有 ${count} 行`,
    showRows: "在表格中查看",
    currencies: "要为哪种币种的订单评分？",
    onlyCurrency: (currency) => `仅限 ${currency} 订单`,
    change: "更改",
    currencyOrders: (currency, orders) => `${currency} · ${orders} 笔订单`,
    privacyTitle: "客户姓名不会离开此表格。",
    privacySent:
      "每位客户仅发送：只有本文档能还原的代码、距首次和最近下单的天数、订单数、金额，以及满意度（如有）。不发送姓名、邮箱、订单号或其他任何文字。",
    begin: {
      title: "如何开始",
      steps: [
        "打开订单所在的工作表：每行一笔订单，含客户、日期和金额。Shopify 导出的订单可直接使用。",
        "或打开每行一位客户的表：最近下单日期、订单数、累计消费。",
        "回到这里，重新读取表格。",
      ],
    },
    running: "正在为客户评分",
    keepWorking: "您可以继续工作；您自己的列不会被改动。",
    stage: {
      idle: "正在开始",
      reading: "读取表格",
      checking: "检查数据",
      sending: "计算分数",
      writing: "写入工作表",
      charting: "绘制图表",
      done: "完成",
    },
    progress: (stage, percent) => `${stage}，${percent}`,
    result: "评分完成",
    resultOf: (customers, sheet) => `“${sheet}”中的 ${customers}`,
    highBring: (customers, _one, share, money) =>
      `${customers} 位高价值客户贡献了 ${share} 的收入（${money}）。`,
    highCount: (customers) => `有 ${customers} 位高价值客户。`,
    nobodyScored: (customers) => `已列出 ${customers}的基本情况，未评分。`,
    attention: (customers, _one, segments, money) =>
      `${customers} 位优质客户需要关注：${segments}${money === "" ? "" : `，共消费 ${money}`}。`,
    noAttention: "没有优质客户沉寂。",
    segmentCount: (segment, count) => `${segment} ${count} 位`,
    listSeparator: "、",
    expected: (money, months) => `未来 ${months} 个月预计带来约 ${money}。`,
    expectedOrders: "没有金额，因此不估算预期价值；已按订单和日期评分。",
    tiers: "客户等级",
    tierCustomers: (count) => `${count} 位客户`,
    shareOfRevenue: (share) => `占收入 ${share}`,
    shareOfCustomers: (share) => `占客户 ${share}`,
    newTabs: "新工作表",
    notices: "须知",
    unchanged: "您的表格没有任何改动。",
    failed: "未能完成",
    broken: {
      what: "我们这边出了问题。",
      why: "插件在完成之前停止了。",
      fix: "请再试一次。若仍然如此，请重新载入文档。",
    },
  },
};
