/**
 * What the what-if window says of scenarios: named copies of changes, side by side.
 */
import type { Language } from "./language.ts";

const english = {
  untouched:
    "A scenario is a named copy of your changes. Your own data stays untouched: nothing in your table is written.",
  save: "Save what is being tried",
  name: "Name",
  nameHint: "1 to 60 characters",
  saveIt: "Save scenario",
  replaceIt: "Replace scenario",
  replaces: (name: string) => `There is a scenario called “${name}”: it is replaced.`,
  nothingToSave: "Nothing is changed yet. Move a lever first, then save it here.",
  badName: "Give it a name of 1 to 60 characters.",
  saving: "Saving…",
  saved: (name: string, tab: string) => `Saved “${name}” and wrote it to the tab ${tab}.`,
  deleting: "Deleting…",
  deleted: (name: string) => `Deleted “${name}”.`,
  putBack: "Put it back",
  sideBySide: "Side by side",
  none: "No scenario is saved yet.",
  scenario: "Scenario",
  profit: "Total profit",
  change: "Change",
  contribution: "Contribution",
  peak: "Peak",
  unprofitable: "Unprofitable customers",
  asItIs: "As it is",
  now: "Being tried, not saved",
  actions: "Actions",
  load: "Load",
  loadOf: (name: string) => `Load ${name} into the levers`,
  delete: "Delete",
  deleteOf: (name: string) => `Delete ${name}`,
  more: (count: string) => `and ${count} more`,
};

export type WhatIfScenarioWords = typeof english;

const chinese: WhatIfScenarioWords = {
  untouched: "方案是调整的命名副本。您的原始数据保持不变：不会写入您的表格。",
  save: "保存当前调整",
  name: "名称",
  nameHint: "1至60个字符",
  saveIt: "保存方案",
  replaceIt: "替换方案",
  replaces: (name) => `已有名为“${name}”的方案，将被替换。`,
  nothingToSave: "尚未调整。请先移动滑块，再在此保存。",
  badName: "请输入1至60个字符的名称。",
  saving: "正在保存…",
  saved: (name, tab) => `已保存“${name}”，并写入工作表“${tab}”。`,
  deleting: "正在删除…",
  deleted: (name) => `已删除“${name}”。`,
  putBack: "恢复",
  sideBySide: "并排对比",
  none: "还没有保存方案。",
  scenario: "方案",
  profit: "总利润",
  change: "变动",
  contribution: "贡献毛益",
  peak: "峰值",
  unprofitable: "亏损客户数",
  asItIs: "现状",
  now: "正在尝试，未保存",
  actions: "操作",
  load: "载入",
  loadOf: (name) => `将${name}载入调整项`,
  delete: "删除",
  deleteOf: (name) => `删除${name}`,
  more: (count) => `等共${count}项`,
};

export const whatIfScenarioWords: Readonly<Record<Language, WhatIfScenarioWords>> = {
  en: english,
  zh: chinese,
};
