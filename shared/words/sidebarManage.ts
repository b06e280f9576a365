/**
 * What the sidebar says of whom to contact and how.
 */
import type { Language } from "./language.ts";

const english = {
  queue: "Contact first",
  queueHint: "Better customers who are overdue, what is at stake first. Press one to see its row.",
  nobody: "None of your better customers is overdue.",
  silent: (days: string, isOne: boolean) => `${days} ${isOne ? "day" : "days"} silent`,
  atStake: (money: string) => `${money} at stake`,
  due: (date: string) => `by ${date}`,
  playbook: "What to do with whom",
  playbookHint: "By segment, the largest first.",
  next: "Do",
  when: "When",
  dueDays: (days: string) => `within ${days} days`,
  mind: "Mind",
  service: "Service by tier",
  open: "Open the customers' tab",
};

export type ManageWords = typeof english;

const chinese: ManageWords = {
  queue: "优先联系",
  queueHint: "逾期未购的优质客户，风险金额大的在前。点击可查看对应行。",
  nobody: "优质客户中没有人逾期未购。",
  silent: (days) => `已${days}天未下单`,
  atStake: (money) => `风险金额${money}`,
  due: (date) => `${date}前联系`,
  playbook: "各分群的行动建议",
  playbookHint: "按分群列出，人数多的在前。",
  next: "做什么",
  when: "何时",
  dueDays: (days) => `${days}天内`,
  mind: "注意",
  service: "各等级的服务标准",
  open: "打开客户工作表",
};

export const manageWords: Readonly<Record<Language, ManageWords>> = { en: english, zh: chinese };
