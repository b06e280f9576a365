/**
 * Samples by name, opened as any other file is.
 */
import { readFileSync } from "node:fs";
import { type SampleName, sampleNames } from "../documentApi.ts";
import { type OpenedFiles, openFiles, type WorkbookFile } from "../workbook/openWorkbook.ts";
import { generatedOrders } from "./generatedOrders.ts";

/** @param now Generated orders end on its day, by the clock of the document. */
export function openSample(name: SampleName, timeZone: string, now: Date): Promise<OpenedFiles> {
  const today = new Date(new Intl.DateTimeFormat("en-CA", { timeZone }).format(now));
  return openFiles([sampleFile(name, today)], timeZone);
}

export function isSampleName(name: unknown): name is SampleName {
  return sampleNames.some((known) => known === name);
}

const stored = {
  shop: "shop-orders.csv",
  accounts: "accounts.csv",
  taobao: "taobao-orders.csv",
  finance: "finance.csv",
  financeMonths: "finance-months.csv",
  unitCurve: "unit-curve.csv",
} as const;
const generated = { orders2000: 2000, orders10000: 10_000, orders50000: 50_000 } as const;

function sampleFile(name: SampleName, today: Date): WorkbookFile {
  if (name in stored) {
    const file = stored[name as keyof typeof stored];
    return { name: file, bytes: readFileSync(new URL(`./${file}`, import.meta.url)) };
  }
  const rows = generated[name as keyof typeof generated];
  const text = generatedOrders({ rows, today });
  return { name: `orders-${rows}.csv`, bytes: new TextEncoder().encode(text) };
}
