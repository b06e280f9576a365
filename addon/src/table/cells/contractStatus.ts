/**
 * What a status word says of a contract; and what yes and no say beneath a header like "Churned".
 */
import type { Cell } from "../selectedTable.ts";
import { cellText } from "./cellText.ts";

/** `unknown` leaves it to the dates, and is told. */
export const contractStatus = { open: 0, runs: 1, ended: 2, unknown: 3 } as const;
export type ContractStatus = (typeof contractStatus)[keyof typeof contractStatus];

/** @param header Of the column: yes means that the contract has ended where the header says so. */
export function contractStatusReader(header: string): (cell: Cell) => ContractStatus {
  const asksForEnd = /churn|cancel|end|流失|退订|取消|结束|终止/i.test(header);
  const known = new Map<Cell, ContractStatus>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const status = statusOf(cellText(cell).slice(0, 100).toLowerCase().trim(), asksForEnd);
    known.set(cell, status);
    return status;
  };
}

function statusOf(text: string, asksForEnd: boolean): ContractStatus {
  if (text === "") return contractStatus.open;
  if (yes.includes(text)) return asksForEnd ? contractStatus.ended : contractStatus.runs;
  if (no.includes(text)) return asksForEnd ? contractStatus.runs : contractStatus.ended;
  if (ended.some((part) => text.includes(part))) return contractStatus.ended;
  return runs.some((part) => text.includes(part)) ? contractStatus.runs : contractStatus.unknown;
}

const yes = ["yes", "y", "true", "1", "是", "ja", "oui", "sí", "si", "sim", "はい", "예"];
const no = ["no", "n", "false", "0", "否", "nein", "non", "não", "いいえ", "아니오"];

/** Looked for first: "inactive" holds "active", 未续约 and 不活跃 hold what runs. */
const ended = [
  ...["inactive", "not active", "cancel", "churn", "ended", "expired", "terminat", "lapsed"],
  ...["closed", "stopped", "unsubscribed", "not renewed", "former", "lost", "deactivated"],
  ...[
    "已取消",
    "取消",
    "退订",
    "流失",
    "终止",
    "结束",
    "过期",
    "已到期",
    "解约",
    "停用",
    "失效",
    "未续",
    "不活跃",
  ],
  ...["gekündigt", "beendet", "résili", "terminé", "baja", "disdett", "解約", "終了", "해지"],
];
const runs = [
  ...["active", "current", "running", "trial", "live", "open", "renewed", "ongoing", "past due"],
  ...["paused", "subscribed", "paid", "enabled"],
  ...[
    "有效",
    "生效",
    "在用",
    "进行中",
    "履行",
    "正常",
    "活跃",
    "续约",
    "在约",
    "试用",
    "执行中",
    "使用中",
  ],
  ...["aktiv", "laufend", "actif", "activ", "attiv", "ativ", "有効", "契約中", "활성"],
];
