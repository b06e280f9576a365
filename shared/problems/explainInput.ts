import { columnRoleName } from "../words/columnRoleName.ts";
import { findingText } from "../words/findingText.ts";
import type { Language } from "../words/language.ts";
import { numberText } from "../words/numberText.ts";
import type { Explanations } from "./explain.ts";
import type { InputProblem } from "./problem.ts";
import { rowList } from "./rowList.ts";

export function explainInput(problem: InputProblem): Explanations {
  switch (problem.code) {
    case "input.emptySheet":
      return {
        en: {
          what: `The tab "${problem.sheet}" is empty.`,
          why: "Scoring starts from a table of orders or of customers.",
          fix: "Open the tab that holds your orders, or paste your order export here.",
        },
        zh: {
          what: `工作表“${problem.sheet}”是空的。`,
          why: "评分需要一张订单表或客户表。",
          fix: "请打开存放订单的工作表，或把导出的订单粘贴到这里。",
        },
      };
    case "input.headerOnly":
      return {
        en: {
          what: `The tab "${problem.sheet}" has a header but no rows below it.`,
          why: "There is nothing to score yet.",
          fix: "Paste your orders or customers below the header.",
        },
        zh: {
          what: `工作表“${problem.sheet}”只有表头，下面没有数据。`,
          why: "还没有可以评分的内容。",
          fix: "请在表头下面粘贴订单或客户数据。",
        },
      };
    case "input.noTable":
      return {
        en: {
          what: `The tab "${problem.sheet}" does not look like a table of orders or customers.`,
          why: "None of its first 20 rows looks like a header: one name above each column of values.",
          fix: "Add a header row such as Customer, Date, Amount, or open another tab.",
        },
        zh: {
          what: `工作表“${problem.sheet}”不像订单表或客户表。`,
          why: "前20行中没有一行像表头，即每列数据上方的名称。",
          fix: "请加上一行表头，例如“客户、日期、金额”，或打开其他工作表。",
        },
      };
    case "input.missingColumn": {
      const named = missingColumnNames[problem.column];
      const { en, zh } = headerLists(problem.headers);
      return {
        en: {
          what: `There is no "${named.en}" column that we recognise.`,
          why: `Your header row reads: ${en}`,
          fix: `Pick the column in the sidebar, or rename its header to "${named.en}".`,
        },
        zh: {
          what: `没有找到“${named.zh}”列。`,
          why: `表头行是：${zh}`,
          fix: `请在侧边栏中选择该列，或把它的表头改为“${named.zh}”。`,
        },
      };
    }
    case "input.noCosts": {
      const { en, zh } = headerLists(problem.headers);
      return {
        en: {
          what: "This table does not tell what customers cost.",
          why: `Profit takes one row for each customer, with revenue and at least one cost. Your header row reads: ${en}`,
          fix: "Open the table with revenue and costs, or pick its columns in the sidebar.",
        },
        zh: {
          what: "这张表没有客户成本。",
          why: `计算利润需要每位客户一行，包含收入和至少一项成本。表头行是：${zh}`,
          fix: "请打开含收入和成本的表格，或在侧边栏中指定各列。",
        },
      };
    }
    case "input.noUsableRows":
      return {
        en: {
          what:
            problem.rowsRead === 1
              ? "The only row cannot be scored."
              : `None of the ${numberText(problem.rowsRead)} rows can be scored.`,
          why: reasonList(problem.reasons, "en"),
          fix: fixOfFirst(problem.reasons, "en"),
        },
        zh: {
          what: `读取的${numberText(problem.rowsRead)}行都无法评分。`,
          why: reasonList(problem.reasons, "zh"),
          fix: fixOfFirst(problem.reasons, "zh"),
        },
      };
    case "input.mixedCurrencies": {
      const seen = problem.currencies.slice(0, 5);
      const list = (count: (found: string, row: number) => string) =>
        seen.map(({ currency, orders: n, row }) => `${currency} ${count(numberText(n), row)}`);
      return {
        en: {
          what: `The amounts are in ${problem.currencies.length} currencies.`,
          why: `${list((n, row) => `(${n}, first in row ${row})`).join(", ")}. Adding them up would give wrong amounts.`,
          fix: "Choose one currency in the sidebar. The others can have a run of their own.",
        },
        zh: {
          what: `金额涉及${problem.currencies.length}种币种。`,
          why: `${list((n, row) => `${n}条（首见于第${row}行）`).join("，")}。直接相加会得出错误的金额。`,
          fix: "请在侧边栏中选择一种币种，其余币种可以另行计算。",
        },
      };
    }
    case "input.datesTurned":
      return {
        en: {
          what: `Some dates in "${problem.header}" were already turned round when the file was imported.`,
          why: `"${problem.text}" stayed text, because this spreadsheet expects day and month the other way round; ${numberText(problem.count)} others became dates with day and month swapped (${rowList(problem.rows, "en")}).`,
          fix: "Choose the file's country under File ▸ Settings ▸ Locale, then import the file again. Or export it with dates like 2025-06-30.",
        },
        zh: {
          what: `“${problem.header}”列的部分日期在导入时已把日和月对调。`,
          why: `“${problem.text}”仍是文本，因为本表格的日月顺序与文件相反；另有${numberText(problem.count)}个日期（${rowList(problem.rows, "zh")}）在转换时日月颠倒。`,
          fix: "请在“文件 ▸ 设置 ▸ 语言区域”中选择文件所属的国家或地区，然后重新导入。也可以导出2025-06-30这种写法的日期。",
        },
      };
    case "input.tooManyCustomers":
      return {
        en: {
          what: `The table has ${numberText(problem.found)} customers.`,
          why: `One run takes at most ${numberText(problem.limit)}. Nothing was changed.`,
          fix: "Score a shorter period, or split the table by region or shop.",
        },
        zh: {
          what: `表中有${numberText(problem.found)}位客户。`,
          why: `一次最多评分${numberText(problem.limit)}位。您的表格没有任何改动。`,
          fix: "请缩短时段，或按地区、店铺拆分表格。",
        },
      };
    case "input.dateNotUnderstood":
      return {
        en: {
          what: `"${problem.text}" cannot be read as a date.`,
          why: "The as-of date is a day of the calendar.",
          fix: "Write it like 2025-06-30.",
        },
        zh: {
          what: `“${problem.text}”无法识别为日期。`,
          why: "基准日应为日历上的一天。",
          fix: "请写成2025-06-30的形式。",
        },
      };
    case "input.malformedRequest":
      return {
        en: {
          what: "The scoring service could not read what this add-on sent.",
          why: `The fault is ours, not your table's (${problem.path}). Nothing was changed.`,
          fix: "Reload the spreadsheet to get the newest add-on, then score again.",
        },
        zh: {
          what: "评分服务无法读取本插件发送的内容。",
          why: `这是我们的问题，与您的表格无关（${problem.path}）。您的表格没有任何改动。`,
          fix: "请刷新表格以获取最新插件，然后重新评分。",
        },
      };
  }
}

/** As a header the reader would recognise: a table of orders and one of customers share the plain words. */
const missingColumnNames = {
  customer: { en: columnRoleName("customer", "en"), zh: columnRoleName("customer", "zh") },
  date: { en: "Date", zh: "日期" },
  money: { en: columnRoleName("money", "en"), zh: columnRoleName("money", "zh") },
  grossRevenue: {
    en: columnRoleName("grossRevenue", "en"),
    zh: columnRoleName("grossRevenue", "zh"),
  },
} as const;

const HEADERS_SHOWN = 12;

/** In quotation marks, for a header may be a sentence; its own full stop then ends ours. */
function headerLists(headers: readonly string[]): Readonly<Record<Language, string>> {
  const named = headers.filter((header) => header.trim() !== "");
  const shown = named.slice(0, HEADERS_SHOWN).map((header) => header.slice(0, 40));
  const isMore = named.length > HEADERS_SHOWN;
  const end = (mark: string) => (/[.!?。！？…]$/.test(shown.at(-1) ?? "") ? "" : mark);
  return {
    en: `${shown.map((header) => `"${header}"`).join(", ")}${isMore ? ", …" : end(".")}`,
    zh: `${shown.map((header) => `“${header}”`).join("、")}${isMore ? "……" : end("。")}`,
  };
}

type Reasons = Extract<InputProblem, { code: "input.noUsableRows" }>["reasons"];

function reasonList(reasons: Reasons, language: Language): string {
  const parts = reasons.map(({ finding, count, rows }) => {
    const { title } = findingText(finding, language);
    const where = rowList(rows, language);
    if (language === "zh")
      return `${title}：${numberText(count)}${where === "" ? "" : `（${where}）`}`;
    return `${title}: ${numberText(count)}${where === "" ? "" : ` (${where})`}`;
  });
  if (language === "zh") return parts.length === 0 ? "没有可计入的内容。" : `${parts.join("；")}。`;
  return parts.length === 0 ? "Nothing in them counts." : `${parts.join("; ")}.`;
}

function fixOfFirst(reasons: Reasons, language: Language): string {
  for (const { finding } of reasons) {
    const { fix } = findingText(finding, language);
    if (fix !== "") return fix;
  }
  return language === "zh"
    ? "请检查表格，或打开存放有效订单的工作表。"
    : "Check the table, or open the tab that holds your valid orders.";
}
