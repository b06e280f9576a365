import { type MoneyRole, moneyRoles } from "../recognise/measureOf.ts";
import type { MoneyColumn } from "./readAccountRows.ts";

/** Of the amounts of one role that are not 0. */
export interface Signs {
  readonly size: number;
  readonly negative: number;
}

/** @param measures By row, where rows name their measure. */
export function amountSigns(
  money: readonly MoneyColumn[],
  measures: readonly (MoneyRole | null)[] | null,
): ReadonlyMap<MoneyRole, Signs> {
  const signs = new Map(moneyRoles.map((role) => [role, { size: 0, negative: 0 }]));
  for (const { role, amounts } of money) {
    const { hundredths } = amounts;
    const ofColumn = role === null ? undefined : signs.get(role);
    for (let row = 0; row < hundredths.length; row++) {
      const amount = hundredths[row]!;
      if (amount === 0) continue;
      const ofRow = measures?.[row] ?? null;
      const counted = ofColumn ?? (ofRow === null ? undefined : signs.get(ofRow));
      if (counted === undefined) continue;
      counted.size++;
      if (amount < 0) counted.negative++;
    }
  }
  return signs;
}
