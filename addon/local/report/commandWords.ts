/**
 * What the `score` command says by itself; everything else it tells in the words of the add-on.
 */
import { askedMethods } from "#shared/engine/forecast/methods.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import { numberText } from "#shared/words/numberText.ts";
import { columnRoles } from "../../src/sidebarApi.ts";

const roles = columnRoles.join(", ");
const methods = askedMethods.join(", ");

export const usage: Readonly<Record<Language, string>> = {
  en: `Usage: npm run --silent score -- FILE… [options]

Scores the customers in an order export (CSV or XLSX) as the add-on does in a sheet, or calculates what each
earns from a table of revenue and costs. Several files are read together, as tabs of one document.

  --task score|profit   score when left out
  --out FILE            .xlsx: the whole document; .csv: the customers; .json or -: everything as JSON
  --as-of YYYY-MM-DD    day up to which everything counts; today or the data's end when left out
  --language en|zh      of the answer; en when left out
  --tab NAME            tab to read; may be repeated; the first with a table when left out
  --header-row N        row with the headers; found when left out
  --column ROLE=HEADER  which column means what; may be repeated; "refund=" for none
                        ROLE: ${roles}
  --currency CODE       take only rows in this currency
  --date-order ORDER    day-first or month-first, where 03/04/2025 may be either
  --decimal-mark MARK   . or , where 1,234 may be either
  --negative-costs ARE  costs or credits, where every cost is below 0
  --revenue IS          gross or net, where the header does not tell whether discounts and returns are in it
  --hidden-rows DO      include or exclude, where rows of a table of costs are hidden
  --method METHOD       how the future is told; "auto" when left out: what suits the data best
                        METHOD: ${methods}
  --horizon-days N      days that expected orders and value are of, 30 to 1825; 365 when left out
  --annual-discount R   rate a year by which expected value is discounted: 0.1 for 10 %; when left out 0,
                        and 10 % for lifetime values of --task profit
  --settings FILE.json  weights, tierShares, windowDays, thresholds, segmentView, names, columnsBeside,
                        method, horizonDays, annualDiscountRate
  --help                this; with --language zh in Chinese

Exit codes: 0 done, 1 a problem with the file or the service, 2 a slip in these words.`,
  zh: `用法：npm run --silent score -- 文件… [选项]

像插件在表格里那样，为导出的订单（CSV 或 XLSX）中的客户评分，或由收入与成本表计算每位客户的利润。
多个文件会作为同一文档的多个工作表一起读取。

  --task score|profit   score 为评分，profit 为利润；不填为 score
  --out 文件            .xlsx：整个文档；.csv：客户列表；.json 或 -：全部结果（JSON）
  --as-of YYYY-MM-DD    基准日；不填则为今天或数据的最后一天
  --language en|zh      结果的语言；不填为 en
  --tab 名称            要读取的工作表，可重复；不填则取第一个能识别的
  --header-row N        表头所在的行号；不填则自动查找
  --column 角色=表头    指定某列的含义，可重复；“refund=”表示没有这一列
                        角色：${roles}
  --currency 代码       只计入这种币种的行
  --date-order 顺序     day-first（日在前）或 month-first（月在前），用于“03/04/2025”这类日期
  --decimal-mark 符号   . 或 ,，用于“1,234”这类金额
  --negative-costs 含义 成本均为负数时：costs（成本）或 credits（冲减）
  --revenue 口径        表头看不出时：gross（未扣折扣和退货）或 net（已扣除）
  --hidden-rows 处理    成本表中有隐藏行时：include（计入）或 exclude（不计）
  --method 方法         如何预测未来；不填为 auto，即按数据自动选择
                        方法：${methods}
  --horizon-days N      预测未来多少天的订单和价值，30到1825；不填为365
  --annual-discount R   预期价值的年折现率：0.1表示10%；不填为0，--task profit 的终身价值则为10%
  --settings 文件.json  weights、tierShares、windowDays、thresholds、segmentView、names、columnsBeside、
                        method、horizonDays、annualDiscountRate
  --help                显示本说明

退出码：0为已完成，1为文件或服务有问题，2为命令写法有误。`,
};

/** Which option answers the question that the sidebar would ask; null where none does. */
export function hintOf(problem: Problem, language: Language): string | null {
  const option = optionFor(problem);
  if (option === null) return null;
  return language === "zh" ? `可在命令后加：${option}` : `Add to the command: ${option}`;
}

function optionFor(problem: Problem): string | null {
  switch (problem.code) {
    case "choice.ambiguousDates":
      return "--date-order day-first | month-first";
    case "choice.ambiguousAmounts":
      return '--decimal-mark "." | ","';
    case "choice.negativeCosts":
      return "--negative-costs costs | credits";
    case "choice.revenueBasis":
      return "--revenue gross | net";
    case "choice.hiddenRows":
      return "--hidden-rows include | exclude";
    case "choice.asOfInFuture":
    case "choice.noOrdersInWindow":
      return "--as-of YYYY-MM-DD";
    case "choice.tabsDiffer":
    case "choice.tabMissing":
    case "input.emptySheet":
    case "input.headerOnly":
      return "--tab NAME";
    case "choice.badSetting":
      return "--settings FILE.json";
    case "input.mixedCurrencies":
      return problem.currencies.map(({ currency }) => `--currency ${currency}`).join(" | ");
    case "input.missingColumn":
      return `--column ${problem.column}=HEADER`;
    case "input.noCosts":
      return "--column grossRevenue=HEADER, --column goods=HEADER";
    case "input.noTable":
      return "--header-row N, --tab NAME";
    default:
      return null;
  }
}

interface CommandWords {
  readonly noFile: (file: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly noHeader: (header: string, headers: string) => string;
  readonly noSettings: (file: string) => string;
  readonly noTab: (tab: string, tabs: readonly string[]) => string;
  readonly otherTab: (tab: string, front: string) => string;
  /** @param out Where it went; null for this terminal. */
  readonly scored: (customers: number, out: string | null) => string;
  readonly listed: (customers: number, out: string | null) => string;
  readonly profitCalculated: (customers: number, out: string | null) => string;
  /** Of a table of periods without customers. */
  readonly curveCalculated: (periods: number, out: string | null) => string;
  /** While the profit is calculated and kept. */
  readonly calculating: string;
  readonly storeLocked: string;
  readonly written: (fromStore: boolean, items: number) => string;
}

export const commandWords: Readonly<Record<Language, CommandWords>> = {
  en: {
    noFile: (file) => `There is no file "${file}". Check the name and the folder.`,
    noFolder: (folder) => `There is no folder "${folder}" to write to. Make it, or choose another.`,
    noHeader: (header, headers) => `There is no column "${header}". The headers are: ${headers}.`,
    noSettings: (file) =>
      `"${file}" holds no settings: it is to be JSON such as {"windowDays": 365}.`,
    noTab: (tab, tabs) =>
      `There is no tab "${tab}". The tabs are: ${tabs.map((each) => `"${each}"`).join(", ")}. Choose with --tab NAME.`,
    otherTab: (tab, front) => `"${front}" holds no table: the tab "${tab}" is read.`,
    scored: (customers, out) => `${counted(customers)} scored${writtenTo(out)}.`,
    listed: (customers, out) => `${counted(customers)} listed without scores${writtenTo(out)}.`,
    profitCalculated: (customers, out) =>
      `Profit of ${counted(customers)} calculated${writtenTo(out)}.`,
    curveCalculated: (periods, out) =>
      `Unit curve of ${numberText(periods)} periods calculated${writtenTo(out)}.`,
    calculating: "Calculating profit",
    storeLocked: "The store is in use by a running page: this run is not kept.",
    written: (fromStore, items) =>
      fromStore
        ? `Answered from the store, ${items} items written.`
        : `${items} items written to the store.`,
  },
  zh: {
    noFile: (file) => `找不到文件“${file}”，请检查文件名和所在文件夹。`,
    noFolder: (folder) => `找不到要写入的文件夹“${folder}”，请先新建或另选一个。`,
    noHeader: (header, headers) => `没有“${header}”这一列。表头有：${headers}。`,
    noSettings: (file) => `“${file}”里没有设置：应为 JSON，例如 {"windowDays": 365}。`,
    noTab: (tab, tabs) =>
      `没有工作表“${tab}”。现有：${tabs.map((each) => `“${each}”`).join("、")}。请用 --tab 名称 选择。`,
    otherTab: (tab, front) => `“${front}”中没有表格，改为读取工作表“${tab}”。`,
    scored: (customers, out) => `已为${numberText(customers)}位客户评分${savedAs(out)}。`,
    listed: (customers, out) => `已列出${numberText(customers)}位客户，未评分${savedAs(out)}。`,
    profitCalculated: (customers, out) =>
      `已计算${numberText(customers)}位客户的利润${savedAs(out)}。`,
    curveCalculated: (periods, out) => `已计算${numberText(periods)}期的单位曲线${savedAs(out)}。`,
    calculating: "计算利润",
    storeLocked: "存储正被运行中的页面占用：本次结果不会保存。",
    written: (fromStore, items) =>
      fromStore ? `由存储直接返回，写入${items}项。` : `已写入存储${items}项。`,
  },
};

const counted = (customers: number) =>
  customers === 1 ? "1 customer" : `${numberText(customers)} customers`;
const writtenTo = (out: string | null) => (out === null ? "" : `, written to ${out}`);
const savedAs = (out: string | null) => (out === null ? "" : `，已写入 ${out}`);
