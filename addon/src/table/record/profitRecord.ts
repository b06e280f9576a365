/**
 * A profit run ⇄ the hidden tab that keeps it: the accounts as they were read, and what was planned with them.
 * It never leaves the document.
 */
import type { Language } from "#shared/words/language.ts";
import type { ProfitRun } from "../profit/profitRun.ts";
import type { Cell } from "../selectedTable.ts";
import type { TabPlan } from "../tabs/tabPlan.ts";
import {
  accountsInText,
  accountsText,
  columnInText,
  columnText,
  type WrittenAccounts,
} from "./accountsText.ts";
import { chunkedTab, textInChunks } from "./chunkedText.ts";
import { keysWith, type OddKeys, oddKeysOf } from "./writtenKeys.ts";

export interface RecordedProfit extends ProfitRun {
  /** In which its tabs were written. */
  readonly language: Language;
}

export function profitRecordTab(run: RecordedProfit): TabPlan {
  return chunkedTab("profitRecord", run.language, JSON.stringify(written(run)), MARK);
}

/** Null for what is no record, or none of this version. */
export function profitInRecord(cells: readonly (readonly Cell[])[] | null): RecordedProfit | null {
  const text = textInChunks(cells, MARK);
  if (text === null) return null;
  try {
    return read(JSON.parse(text) as Written);
  } catch {
    return null;
  }
}

/** Raised when what was written before can no longer be read. */
const MARK = "tierline profit record 1";

interface Written extends Omit<RecordedProfit, "checked" | "accounts" | "former"> {
  readonly checked: Omit<RecordedProfit["checked"], "customerKeys">;
  readonly oddKeys: OddKeys;
  readonly accounts: WrittenAccounts;
  /** Of the customers that there are: nobody else can cross break-even. */
  readonly former: string | null;
}

function written({ checked, accounts, former, ...rest }: RecordedProfit): Written {
  const { customerKeys, ...table } = checked;
  return {
    ...rest,
    checked: table,
    oddKeys: oddKeysOf(checked.customers, customerKeys),
    accounts: accountsText(accounts),
    former: former && columnText(customerKeys.map((key) => former.get(key) ?? null)),
  };
}

function read({ oddKeys, ...written }: Written): RecordedProfit {
  const { checked, accounts, former, ...rest } = written;
  const size = checked.customers.length;
  const customerKeys = keysWith(oddKeys, checked.customers);
  return {
    ...rest,
    checked: { ...checked, customerKeys },
    accounts: accountsInText(accounts, size),
    former: former === null ? null : byKey(customerKeys, columnInText(former, size)),
  };
}

function byKey(
  keys: readonly string[],
  profits: readonly (number | null)[],
): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [place, key] of keys.entries()) {
    const profit = profits[place] ?? null;
    if (profit !== null) known.set(key, profit);
  }
  return known;
}
