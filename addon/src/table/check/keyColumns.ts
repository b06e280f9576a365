import type { ColumnRole, TableKind } from "../../sidebarApi.ts";
import { moneyRoles } from "../recognise/measureOf.ts";
import type { RecognisedTable } from "./checkedTable.ts";

/** Places of the columns by which rows are told apart from totals and from further lines. */
export interface KeyColumns {
  readonly kind: TableKind;
  readonly customer: readonly number[];
  readonly dates: readonly number[];
  readonly orderId: readonly number[];
  readonly money: readonly number[];
  /** Every column that plays a role. */
  readonly mapped: readonly number[];
  /** Customer, date and order number together. */
  readonly named: readonly number[];
  /** What may be joined over the lines of an order, or over the orders of a customer. */
  readonly joinable: readonly number[];
}

export function keyColumnsOf({ kind, mapping, fallbacks, spread }: RecognisedTable): KeyColumns {
  const columns = [...mapping, ...fallbacks];
  const of = (...roles: readonly ColumnRole[]) =>
    columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const customer = of("customer");
  const dates = of("date", "firstDate", "lastDate", "contractStart", "contractEnd");
  const orderId = of("orderId");
  return {
    kind,
    customer,
    dates,
    orderId,
    money: [
      ...new Set([
        ...of("money", "totalSpend", "unitPrice", "quantity", "fee", ...moneyRoles),
        ...(spread ?? []).map(({ column }) => column),
      ]),
    ],
    mapped: columns.map(({ column }) => column),
    named: [...customer, ...dates, ...orderId],
    joinable: [...customer, ...dates, ...orderId, ...of("customerName", "status", "currency")],
  };
}
