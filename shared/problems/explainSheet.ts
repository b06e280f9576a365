import { numberText } from "../words/numberText.ts";
import type { Explanations } from "./explain.ts";
import type { SheetProblem } from "./problem.ts";

export function explainSheet(problem: SheetProblem): Explanations {
  switch (problem.code) {
    case "sheet.protectedRange":
      return {
        en: {
          what: `The tab "${problem.sheet}" is protected, so the result could not be written.`,
          why: "Only its owner may change it. Nothing was changed.",
          fix: "Ask the owner to lift the protection, or make a copy of the spreadsheet.",
        },
        zh: {
          what: `工作表“${problem.sheet}”受保护，无法写入结果。`,
          why: "只有所有者可以修改。您的表格没有任何改动。",
          fix: "请让所有者取消保护，或复制一份表格。",
        },
      };
    case "sheet.outputOccupied":
      return {
        en: {
          what: `There is already a tab "${problem.sheet}" that this add-on did not make.`,
          why: "Writing the result would overwrite your own cells. Nothing was changed.",
          fix: "Rename that tab and score again.",
        },
        zh: {
          what: `已有一个不是由本插件创建的工作表“${problem.sheet}”。`,
          why: "写入结果会覆盖您自己的内容。您的表格没有任何改动。",
          fix: "请将该工作表改名，然后重新评分。",
        },
      };
    case "sheet.permissionMissing":
      return {
        en: {
          what: "You may view this spreadsheet but not change it.",
          why: "The result is written to tabs of its own. Nothing was changed.",
          fix: "Ask for edit access, or make a copy of the spreadsheet.",
        },
        zh: {
          what: "您只能查看这个表格，不能修改。",
          why: "结果需要写入单独的工作表。您的表格没有任何改动。",
          fix: "请申请编辑权限，或复制一份表格。",
        },
      };
    case "sheet.runInProgress":
      return {
        en: {
          what: "This spreadsheet is being scored already.",
          why: "Two runs at once would write over each other.",
          fix: "Wait until the other run is done, then score again if you still need to.",
        },
        zh: {
          what: "这个表格正在评分中。",
          why: "同时进行两次评分会互相覆盖。",
          fix: "请等另一次评分完成，如仍需要再重新评分。",
        },
      };
    case "sheet.ranTooLong":
      return {
        en: {
          what: "The run took too long and was stopped.",
          why: "Google ends every run after six minutes. Your own tabs were not changed.",
          fix: "Score again: what was computed is kept and the rest goes faster.",
        },
        zh: {
          what: "评分用时过长，已停止。",
          why: "Google 会在六分钟后终止每次运行。您自己的工作表没有任何改动。",
          fix: "请重新评分，已算好的结果会保留，之后会更快。",
        },
      };
    case "sheet.cancelled":
      return {
        en: {
          what: "You stopped the run.",
          why: "Everything is as it was before it.",
          fix: "Score again whenever you like.",
        },
        zh: {
          what: "您已停止评分。",
          why: "一切都和评分前一样。",
          fix: "随时可以重新评分。",
        },
      };
    case "sheet.nothingToUndo":
      return {
        en: {
          what: "There is no run to undo.",
          why: "Only the last run can be undone, once.",
          fix: "Score your customers first.",
        },
        zh: {
          what: "没有可以撤销的评分。",
          why: "只能撤销最近一次评分，且只能撤销一次。",
          fix: "请先进行评分。",
        },
      };
    case "sheet.noProfitRun":
      return {
        en: {
          what: "No profit has been calculated in this document.",
          why: "There was no run yet, or it has been undone.",
          fix: 'Open your table of revenue and costs and press "Profit & break-even" in the sidebar.',
        },
        zh: {
          what: "本文档中还没有利润结果。",
          why: "尚未计算过，或计算已被撤销。",
          fix: "请打开收入与成本表，在侧边栏点击“利润与盈亏平衡”。",
        },
      };
    case "sheet.tooManyCells":
      return {
        en: {
          what: "The result does not fit into this spreadsheet.",
          why: `With it there would be ${numberText(problem.cells)} cells; Google allows ${numberText(problem.limit)}. Nothing was changed.`,
          fix: "Delete tabs or columns that you no longer need, or score in a new spreadsheet.",
        },
        zh: {
          what: "这个表格放不下评分结果。",
          why: `写入后将有${numberText(problem.cells)}个单元格，Google 的上限是${numberText(problem.limit)}。您的表格没有任何改动。`,
          fix: "请删除不再需要的工作表或列，或在新的表格中评分。",
        },
      };
  }
}
