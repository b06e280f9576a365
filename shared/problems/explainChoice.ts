import { numberText } from "../words/numberText.ts";
import type { Explanations } from "./explain.ts";
import { explainSetting } from "./explainSetting.ts";
import type { ChoiceProblem } from "./problem.ts";
import { rowList } from "./rowList.ts";

export function explainChoice(problem: ChoiceProblem): Explanations {
  switch (problem.code) {
    case "choice.ambiguousDates": {
      const { text = "", dayFirst = "", monthFirst = "" } = problem.examples[0] ?? {};
      return {
        en: {
          what: `The dates in "${problem.header}" can be read in two ways.`,
          why: `"${text}" may be ${dayFirst} or ${monthFirst}, and no other row settles it.`,
          fix: "Say which comes first, the day or the month. You are asked once for this tab.",
        },
        zh: {
          what: `“${problem.header}”列的日期有两种读法。`,
          why: `“${text}”可能是${dayFirst}，也可能是${monthFirst}，其他行也无法确定。`,
          fix: "请选择日在前还是月在前。每个工作表只问一次。",
        },
      };
    }
    case "choice.ambiguousAmounts": {
      const text = problem.examples[0] ?? "";
      return {
        en: {
          what: `The amounts in "${problem.header}" can be read in two ways.`,
          why: `In "${text}" the mark may part thousands or decimals, and no other row settles it.`,
          fix: "Say which mark parts the decimals. You are asked once for this tab.",
        },
        zh: {
          what: `“${problem.header}”列的金额有两种读法。`,
          why: `“${text}”中的符号可能是千位分隔，也可能是小数点，其他行也无法确定。`,
          fix: "请选择小数点用哪个符号。每个工作表只问一次。",
        },
      };
    }
    case "choice.negativeCosts": {
      const [first = ""] = problem.headers;
      const more = problem.headers.length - 1;
      return {
        en: {
          what: `The amounts in "${first}"${more > 0 ? ` and ${numberText(more)} more` : ""} are below zero.`,
          why: "Costs are often written so. But they could also be credits, which raise the profit.",
          fix: "Say which they are. You are asked once for this tab.",
        },
        zh: {
          what: `“${first}”列${more > 0 ? `等${numberText(more + 1)}列` : ""}的金额为负数。`,
          why: "成本常这样记录，但也可能是抵减成本的贷项，会增加利润。",
          fix: "请选择是哪一种。每个工作表只问一次。",
        },
      };
    }
    case "choice.revenueBasis":
      return {
        en: {
          what: `"${problem.header}" may be before or after discounts and returns.`,
          why: "Both stand in the table, and taking them off twice would make customers look poorer than they are.",
          fix: "Say which it is. You are asked once for this tab.",
        },
        zh: {
          what: `“${problem.header}”可能是扣除折扣和退货之前的金额，也可能是之后的。`,
          why: "表中另有折扣和退货，如果重复扣除，客户的利润会被低估。",
          fix: "请选择是哪一种。每个工作表只问一次。",
        },
      };
    case "choice.hiddenRows": {
      const [count, isOne] = [numberText(problem.count), problem.count === 1];
      return {
        en: {
          what: `${count} ${isOne ? "row is" : "rows are"} hidden or filtered out.`,
          why: `They are in the table, but out of sight: ${rowList(problem.rows, "en")}.`,
          fix: "Say whether they count. You are asked once for this tab.",
        },
        zh: {
          what: `有${count}行被隐藏或被筛选掉。`,
          why: `这些行在表中，但看不到：${rowList(problem.rows, "zh")}。`,
          fix: "请选择是否计入。每个工作表只问一次。",
        },
      };
    }
    case "choice.asOfInFuture":
      return {
        en: {
          what: `The as-of date ${problem.asOf} lies in the future.`,
          why: `Today is ${problem.today}; nobody can have ordered after it.`,
          fix: "Choose today or an earlier date.",
        },
        zh: {
          what: `基准日${problem.asOf}在未来。`,
          why: `今天是${problem.today}，此后不可能有订单。`,
          fix: "请选择今天或更早的日期。",
        },
      };
    case "choice.noOrdersInWindow": {
      const days = numberText(problem.windowDays);
      return {
        en: {
          what: `No order lies in the ${days} days before ${problem.asOf}.`,
          why: `The newest order is of ${problem.newest}.`,
          fix: "Choose an as-of date nearer to your orders, or a longer window in the settings.",
        },
        zh: {
          what: `${problem.asOf}之前的${days}天内没有订单。`,
          why: `最新的订单日期是${problem.newest}。`,
          fix: "请选择更接近订单的基准日，或在设置中加长统计窗口。",
        },
      };
    }
    case "choice.tabsDiffer": {
      const missing = problem.missing.slice(0, 5);
      return {
        en: {
          what: `The tabs "${problem.sheet}" and "${problem.other}" cannot be scored together.`,
          why: `"${problem.other}" has no column ${missing.map((name) => `"${name}"`).join(", ")}.`,
          fix: "Choose tabs with the same headers, or score one at a time.",
        },
        zh: {
          what: `工作表“${problem.sheet}”和“${problem.other}”无法一起评分。`,
          why: `“${problem.other}”中没有${missing.map((name) => `“${name}”`).join("、")}列。`,
          fix: "请选择表头相同的工作表，或分别评分。",
        },
      };
    }
    case "choice.tabMissing":
      return {
        en: {
          what: `There is no tab "${problem.sheet}" any more.`,
          why: "It was renamed, hidden or deleted.",
          fix: "Choose another tab.",
        },
        zh: {
          what: `工作表“${problem.sheet}”已不存在。`,
          why: "它可能被改名、隐藏或删除。",
          fix: "请选择其他工作表。",
        },
      };
    case "choice.badSetting":
      return explainSetting(problem.setting);
  }
}
