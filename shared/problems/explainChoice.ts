import { numberText } from "../words/numberText.ts";
import type { Explanations } from "./explain.ts";
import type { ChoiceProblem } from "./problem.ts";

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
          what: `The amounts in "${first}"${more > 0 ? ` and ${numberText(more)} more` : ""} are all below zero.`,
          why: "Costs are often written so. But they could also be credits, which raise the profit.",
          fix: "Say which they are. You are asked once for this tab.",
        },
        zh: {
          what: `“${first}”列${more > 0 ? `等${numberText(more + 1)}列` : ""}的金额全部为负数。`,
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
      return badSettings[problem.setting];
  }
}

type Setting = Extract<ChoiceProblem, { code: "choice.badSetting" }>["setting"];

const badSettings: Readonly<Record<Setting, Explanations>> = {
  weights: {
    en: {
      what: "These weights cannot be used.",
      why: "Each lies between 0 and 100, and at least one is above 0.",
      fix: "Change the weights or choose a preset.",
    },
    zh: {
      what: "这组权重无法使用。",
      why: "每个权重在0到100之间，且至少一个大于0。",
      fix: "请修改权重或选择预设。",
    },
  },
  tierShares: {
    en: {
      what: "These tier shares cannot be used.",
      why: "High and Medium each need more than 0 %, and together less than 100 %.",
      fix: "Change the shares; 20 % and 30 % are usual.",
    },
    zh: {
      what: "这组等级占比无法使用。",
      why: "高、中价值都要大于0%，合计要小于100%。",
      fix: "请修改占比，常用20%和30%。",
    },
  },
  method: {
    en: {
      what: "There is no such method.",
      why: "Expectations come from one of the methods in the list.",
      fix: "Choose one of them; Automatic suits nearly everyone.",
    },
    zh: {
      what: "没有这种预测方法。",
      why: "预测只能使用列表中的方法。",
      fix: "请从列表中选择，一般用“自动”即可。",
    },
  },
  horizonDays: {
    en: {
      what: "This horizon cannot be used.",
      why: "It counts whole days, from 30 to 1,825.",
      fix: "Change the days or choose a number of months.",
    },
    zh: {
      what: "这个预测期限无法使用。",
      why: "期限按整天计算，30到1,825天。",
      fix: "请修改天数，或直接选择月数。",
    },
  },
  annualDiscountRate: {
    en: {
      what: "This discount rate cannot be used.",
      why: "It lies between 0 and 100 % a year.",
      fix: "Change the rate; 0 takes nothing off.",
    },
    zh: {
      what: "这个折现率无法使用。",
      why: "年折现率在0到100%之间。",
      fix: "请修改折现率，填0表示不折现。",
    },
  },
  windowDays: {
    en: {
      what: "This window cannot be used.",
      why: "It counts whole days, from 30 to 3,650.",
      fix: "Change the window; 730 days are two years.",
    },
    zh: {
      what: "这个统计窗口无法使用。",
      why: "窗口按整天计算，30到3,650天。",
      fix: "请修改窗口，730天为两年。",
    },
  },
  thresholds: {
    en: {
      what: "These limits cannot be used.",
      why: "From 5 down to 2, days must rise and orders and spend must fall.",
      fix: "Put the limits in order, or go back to ranks.",
    },
    zh: {
      what: "这组阈值无法使用。",
      why: "从5分到2分，天数要递增，订单数和金额要递减。",
      fix: "请按顺序填写阈值，或改回按排名评分。",
    },
  },
  names: {
    en: {
      what: "These names cannot be used.",
      why: "Each has at most 40 characters, and no two are the same.",
      fix: "Shorten the names or make them differ.",
    },
    zh: {
      what: "这些名称无法使用。",
      why: "每个名称最多40个字，且不能重复。",
      fix: "请缩短名称或改成不同的名称。",
    },
  },
};
