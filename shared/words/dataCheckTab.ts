import type { Language } from "./language.ts";

/** What the data check's tab says besides the findings. */
export interface DataCheckTabWords {
  readonly title: string;
  readonly subtitle: (sheets: readonly string[]) => string;
  readonly columns: {
    readonly finding: string;
    readonly count: string;
    readonly amount: string;
    readonly rows: string;
    readonly meaning: string;
  };
  /** Row numbers by the tab that they are of, which is null where one was read. */
  readonly rowNumbers: (
    byTab: readonly { readonly tab: string | null; readonly rows: readonly number[] }[],
    isMore: boolean,
  ) => string;
  readonly settings: string;
  readonly asOf: string;
  readonly asOfRule: Readonly<Record<"today" | "newestDate" | "chosen", string>>;
  readonly asOfBy: (date: string, rule: string) => string;
  readonly kind: string;
  readonly kinds: Readonly<
    Record<
      | ("orders" | "customers" | "finance" | "contracts")
      | ("monthRows" | "monthColumns" | "measureRows" | "unitCurve"),
      string
    >
  >;
  readonly noHeader: string;
  readonly headerRow: string;
  readonly currency: string;
  readonly mapping: string;
  readonly role: string;
  readonly header: string;
  /** A column, and those that are read where it is empty. */
  readonly filledFrom: (header: string, others: readonly string[]) => string;
  /** Customers who are no longer in the table, with the user's words. */
  readonly departed: string;
  readonly departedHint: string;
  readonly more: (count: string) => string;
}

export function dataCheckTabWords(language: Language): DataCheckTabWords {
  return language === "zh" ? chinese : english;
}

const english: DataCheckTabWords = {
  title: "Data check",
  subtitle: (sheets) =>
    `What was read from ${sheets.length > 1 ? "the tabs" : "the tab"} ${sheets.map((sheet) => `“${sheet}”`).join(", ")}, what was left out and why. Row numbers are those of ${sheets.length > 1 ? "these tabs" : "that tab"}.`,
  columns: {
    finding: "Found",
    count: "Count",
    amount: "Amount",
    rows: "Rows",
    meaning: "What it means",
  },
  rowNumbers: (byTab, isMore) =>
    byTab
      .map(({ tab, rows }) => `${tab === null ? "" : `${tab}: `}${rows.join(", ")}`)
      .join(" · ") + (isMore ? ", …" : ""),
  settings: "Settings of this run",
  asOf: "As of",
  asOfRule: {
    today: "today",
    newestDate: "the newest date in the table, as it is more than 45 days old",
    chosen: "chosen in the sidebar",
  },
  asOfBy: (date, rule) => `${date} (${rule})`,
  kind: "Each row is",
  kinds: {
    orders: "an order, or a line of one",
    customers: "a customer",
    finance: "a customer, with revenue and costs",
    monthRows: "one month of a customer, with revenue and costs",
    monthColumns: "a customer, with a column for each month",
    measureRows: "one kind of revenue or cost of a customer",
    unitCurve: "a period, or revenue or cost by period: averages, without customers",
    contracts: "a contract or subscription",
  },
  headerRow: "Header in row",
  noHeader: "none",
  currency: "Currency",
  mapping: "Columns used",
  role: "Used as",
  header: "Column",
  filledFrom: (header, others) => `${header} (where empty: ${others.join(", ")})`,
  departed: "Left the table, with notes of yours",
  departedHint:
    "These customers are not in what was read this time. What you wrote of them is kept and comes back with them.",
  more: (count) => `… and ${count} more`,
};

const chinese: DataCheckTabWords = {
  title: "数据检查",
  subtitle: (sheets) =>
    `从工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}读取了什么、排除了什么及其原因。行号为${sheets.length > 1 ? "各工作表" : "该工作表"}的行号。`,
  columns: { finding: "项目", count: "数量", amount: "金额", rows: "行", meaning: "说明" },
  rowNumbers: (byTab, isMore) =>
    byTab.map(({ tab, rows }) => `${tab === null ? "" : `${tab}：`}${rows.join("、")}`).join("；") +
    (isMore ? "……" : ""),
  settings: "本次评分的设置",
  asOf: "基准日",
  asOfRule: {
    today: "今天",
    newestDate: "表格中最新的日期（距今已超过45天）",
    chosen: "在侧边栏中选定",
  },
  asOfBy: (date, rule) => `${date}（${rule}）`,
  kind: "每一行是",
  kinds: {
    orders: "一笔订单或订单的一行明细",
    customers: "一位客户",
    finance: "一位客户的收入与成本",
    monthRows: "一位客户一个月的收入与成本",
    monthColumns: "一位客户，每个月一列",
    measureRows: "一位客户的一项收入或成本",
    unitCurve: "一期，或各期的收入或成本：平均值，不含客户",
    contracts: "一份合同或订阅",
  },
  headerRow: "表头行",
  noHeader: "无",
  currency: "币种",
  mapping: "使用的列",
  role: "用作",
  header: "列",
  filledFrom: (header, others) => `${header}（为空时用${others.join("、")}）`,
  departed: "已不在表中、但您写有备注的客户",
  departedHint: "本次读取的表格中没有这些客户。您写的内容会保留，客户再次出现时会恢复。",
  more: (count) => `……另有${count}位`,
};
