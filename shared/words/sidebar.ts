/**
 * What the sidebar says around its four tabs. Each tab has a file of its own; problems, notices, findings and
 * names of segments have theirs.
 *
 * Numbers and money come in as text, already written as the reader writes them.
 */
import type { Language } from "./language.ts";

const english = {
  languageName: "Language",
  rewriting: "Rewriting your tabs in English…",
  settings: "Settings",
  close: "Close",
  tabs: "Steps",
  tab: { identify: "Identify", understand: "Understand", manage: "Manage", increase: "Increase" },
  loading: "Reading your sheet…",
  score: "Score my customers",
  scoreAgain: "Score again",
  tryAgain: "Try again",
  back: "Back",
  customers: (count: string, isOne: boolean) => `${count} ${isOne ? "customer" : "customers"}`,
  listSeparator: ", ",
  running: "Scoring your customers",
  keepWorking: "You may keep working; your own columns are not touched.",
  cancel: "Cancel",
  stopping: "Stopping…",
  stoppingHint: "What was written is taken back. Everything will be as it was.",
  stage: {
    idle: "Starting",
    reading: "Reading the sheet",
    checking: "Checking the data",
    sending: "Scoring",
    writing: "Writing the tabs",
    charting: "Drawing the charts",
    done: "Done",
  },
  progress: (stage: string, percent: string) => `${stage}, ${percent}`,
  wentTo: {
    tab: (sheet: string) => `Went to ${sheet}.`,
    row: (sheet: string, row: string, customer: string) =>
      `Went to row ${row} of ${sheet}${customer === "" ? "." : `: ${customer}`}`,
  },
  bySegment: {
    eight: "Advice goes by the 11 segments, which are finer than the 8 classes of your tabs.",
    tiers: "Advice goes by the 11 segments, which your tabs do not show.",
  },
  failed: "That did not work",
  unchanged: "Nothing in your sheet was changed.",
  broken: {
    what: "Something went wrong on our side.",
    why: "The add-on stopped before it could finish.",
    fix: "Try again. If it happens again, reload the document.",
  },
  notScored: {
    title: "Nothing is scored yet",
    text: "Score your customers once: then you see here who they are, whom to contact first and where money is at stake.",
    see: "See what will be scored",
  },
};

export type SidebarWords = typeof english;

const chinese: SidebarWords = {
  languageName: "语言",
  rewriting: "正在用中文改写工作表…",
  settings: "设置",
  close: "关闭",
  tabs: "步骤",
  tab: { identify: "识别", understand: "理解", manage: "管理", increase: "提升" },
  loading: "正在读取表格…",
  score: "为客户评分",
  scoreAgain: "重新评分",
  tryAgain: "再试一次",
  back: "返回",
  customers: (count) => `${count}位客户`,
  listSeparator: "、",
  running: "正在为客户评分",
  keepWorking: "您可以继续工作；您自己的列不会被改动。",
  cancel: "取消",
  stopping: "正在停止…",
  stoppingHint: "已写入的内容会撤回，一切恢复原样。",
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
  wentTo: {
    tab: (sheet) => `已转到“${sheet}”。`,
    row: (sheet, row, customer) =>
      `已转到“${sheet}”第${row}行${customer === "" ? "。" : `：${customer}`}`,
  },
  bySegment: {
    eight: "行动建议按11个分群给出，比工作表中的8类客户更细。",
    tiers: "行动建议按11个分群给出，工作表中不显示分群。",
  },
  failed: "未能完成",
  unchanged: "您的表格没有任何改动。",
  broken: {
    what: "我们这边出了问题。",
    why: "插件在完成之前停止了。",
    fix: "请再试一次。若仍然如此，请重新载入文档。",
  },
  notScored: {
    title: "还没有评分",
    text: "先评一次分，这里就会告诉您客户的构成、该先联系谁，以及哪里的消费有流失风险。",
    see: "看看会为哪些数据评分",
  },
};

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = { en: english, zh: chinese };
