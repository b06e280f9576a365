/**
 * Which column plays which role: the user's word first, then a known export, then plain headers, then the values.
 */
import type { ColumnRole, TableKind } from "../../sidebarApi.ts";
import { columnRoles } from "../../sidebarApi.ts";
import type { Cell } from "../selectedTable.ts";
import { type ColumnProfile, profileColumn } from "./columnProfile.ts";
import { totalCostHeaders } from "./financeHeaders.ts";
import { fitsRole } from "./fitsRole.ts";
import { headerKey } from "./headerKey.ts";
import { headerHints, roleHeaders } from "./headerWords.ts";
import { amountsAfterRefunds, layouts } from "./layouts.ts";
import { partsOfCost } from "./measureOf.ts";
import type { Layout } from "./platforms/layout.ts";
import { type Finder, tableKind } from "./tableKind.ts";

export type ChosenColumns = Readonly<Partial<Record<ColumnRole, number>>>;

/** A role's column, and those that fill in where it is empty. `first` is null only for a refund of a further amount. */
export interface ColumnChain {
  readonly first: number | null;
  readonly further: readonly number[];
}

export type ColumnsByRole = Readonly<Partial<Record<ColumnRole, ColumnChain>>>;

export interface HeadedRows {
  readonly headers: readonly string[];
  /** Below the header. */
  readonly rows: readonly (readonly Cell[])[];
  readonly chosen: ChosenColumns;
  /** Where it is known already. */
  readonly kind?: TableKind;
}

export function chooseColumns(table: HeadedRows): {
  readonly kind: TableKind;
  readonly columns: ColumnsByRole;
} {
  const keys = table.headers.map(headerKey);
  const profiles: ColumnProfile[] = [];
  const profile = (column: number) => (profiles[column] ??= profileColumn(table.rows, column));
  const layout = layouts.find(({ signature }) =>
    signature.every((h) => keys.includes(headerKey(h))),
  );
  const finder = finderIn(table.chosen, keys, profile);
  const kind = table.kind ?? layout?.kind ?? tableKind(table.rows, keys, finder);
  const found = layout === undefined ? byWords(keys, kind, profile) : byLayout(layout, keys);
  const columns = byValues(withChoices(found, table), kind, keys, table.chosen, profile);
  return { kind, columns: settleRefund(settleMoney(columns, table.chosen), keys) };
}

function finderIn(chosen: ChosenColumns, keys: readonly string[], profile: Profiler): Finder {
  return (role) => {
    const choice = chosen[role];
    if (choice === undefined) return byHeader(keys, role, profile);
    return choice >= 0 ? choice : undefined;
  };
}

type Profiler = (column: number) => ColumnProfile;
type Columns = Partial<Record<ColumnRole, ColumnChain>>;

const rolesOf: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  orders: [
    ...(["customer", "customerName", "orderId", "date", "money", "quantity", "unitPrice"] as const),
    ...(["refund", "status", "cancelledAt", "currency"] as const),
  ],
  customers: [
    ...(["customer", "customerName", "firstDate", "lastDate", "orderCount"] as const),
    ...(["totalSpend", "satisfaction", "currency"] as const),
  ],
  finance: [
    ...(["customer", "customerName", "firstDate", "monthsActive", "grossRevenue"] as const),
    ...([
      "discounts",
      "returns",
      ...partsOfCost,
      "savings",
      "churn",
      "period",
      "currency",
    ] as const),
  ],
  contracts: [
    ...(["customer", "customerName", "contractStart", "contractEnd", "fee", "status"] as const),
    ...(["satisfaction", "currency"] as const),
  ],
};

function byLayout(layout: Layout, keys: readonly string[]): Columns {
  const columns: Columns = {};
  for (const role of columnRoles) {
    const taken = role === "customerName" ? columns.customer?.first : undefined;
    const places = (layout.headers[role] ?? [])
      .flatMap((header) => placesOf(keys, headerKey(header)).slice(0, 1))
      .filter((column) => column !== taken);
    const [first, ...further] = [...new Set(places)];
    // Order numbers of two kinds are not interchangeable from row to row.
    if (first !== undefined) columns[role] = { first, further: role === "orderId" ? [] : further };
  }
  return columns;
}

function byWords(keys: readonly string[], kind: TableKind, profile: Profiler): Columns {
  const columns: Columns = {};
  for (const role of rolesOf[kind]) {
    const twins = [role, ...(plainTwins[role] ?? [])].map((twin) => byHeader(keys, twin, profile));
    const column = twins.find((place) => place !== undefined);
    const isTaken = Object.values(columns).some((chain) => chain.first === column);
    if (column !== undefined && !isTaken) columns[role] = { first: column, further: [] };
  }
  return withoutSumOfCosts(columns, keys);
}

/** In a table of customers a plain "date" is the last order's, and so on. */
const plainTwins: Readonly<Partial<Record<ColumnRole, readonly ColumnRole[]>>> = {
  lastDate: ["date"],
  totalSpend: ["money"],
  money: ["totalSpend"],
  date: ["lastDate"],
  grossRevenue: ["totalSpend", "money"],
  period: ["date"],
};

/** Taken for the cost of goods, a sum of all costs would count twice what stands beside it. */
function withoutSumOfCosts(columns: Columns, keys: readonly string[]): Columns {
  const { goods, ...rest } = columns;
  const others: Columns = rest;
  if (goods === undefined || goods.first === null || !sumKeys.has(keys[goods.first]!))
    return columns;
  return partsOfCost.some((part) => others[part] !== undefined) ? others : columns;
}

const sumKeys = new Set(totalCostHeaders.map(headerKey));

/** The first known header whose values fit; failing that the first known header, so that its cells can be named. */
function byHeader(
  keys: readonly string[],
  role: ColumnRole | undefined,
  profile: Profiler,
): number | undefined {
  if (role === undefined) return undefined;
  const places = (keysOfRole.get(role) ?? []).flatMap((key) => placesOf(keys, key));
  const isUnitPrice = (column: number) =>
    priceKeys.has(keys[column]!) && keys.some((key) => quantityKeys.has(key));
  const usable = role === "unitPrice" ? places : places.filter((column) => !isUnitPrice(column));
  return usable.find((column) => fitsRole(role, profile(column))) ?? usable[0];
}

const keysOfRole: ReadonlyMap<ColumnRole, readonly string[]> = new Map(
  columnRoles.map((role) => [role, roleHeaders[role].map(headerKey)]),
);

const quantityKeys = new Set(keysOfRole.get("quantity"));
const priceKeys = new Set(keysOfRole.get("unitPrice"));

/** Two columns may bear one name. */
function placesOf(keys: readonly string[], key: string): readonly number[] {
  const places: number[] = [];
  keys.forEach((found, column) => {
    if (found === key) places.push(column);
  });
  return places;
}

function withChoices(columns: Columns, { chosen, headers }: HeadedRows): Columns {
  const decided: Columns = { ...columns };
  for (const role of columnRoles) {
    const column = chosen[role];
    if (column === undefined || column >= headers.length) continue;
    if (column < 0) delete decided[role];
    else decided[role] = { first: column, further: [] };
  }
  return decided;
}

/** Headers that nobody could know: e-mail addresses name customers, and a single column of dates or of numbers speaks for itself. */
function byValues(
  columns: Columns,
  kind: TableKind,
  keys: readonly string[],
  chosen: ChosenColumns,
  profile: Profiler,
): Columns {
  const found: Columns = { ...columns };
  const find = (role: keyof typeof headerHints, isFit: (profile: ColumnProfile) => boolean) => {
    if (found[role] !== undefined || chosen[role] !== undefined) return;
    const taken = new Set(Object.values(found).map((chain) => chain.first));
    const hints = headerHints[role];
    const open = keys
      .map((_, column) => column)
      .filter((column) => !taken.has(column) && isFit(profile(column)))
      .filter((column) => !hints.without.some((part) => keys[column]!.includes(part)));
    const hinted = open.find((column) => hints.with.some((part) => keys[column]!.includes(part)));
    const column = hinted ?? (open.length === 1 && role !== "customer" ? open[0] : undefined);
    if (column !== undefined) found[role] = { first: column, further: [] };
  };
  if (found.customer === undefined && chosen.customer === undefined) {
    const column = keys.findIndex((_, place) => profile(place).emails >= 0.8);
    if (column >= 0) found.customer = { first: column, further: [] };
  }
  find("customer", ({ filled, dates }) => filled > 0 && dates < 0.5);
  if (kind === "orders") {
    find("date", ({ dates }) => dates >= 0.8);
    find("money", ({ numbers }) => numbers >= 0.8);
  }
  return found;
}

/** Quantity and unit price stand in for an amount that the table does not have; each alone says nothing. */
function settleMoney(columns: Columns, chosen: ChosenColumns): Columns {
  const { money, quantity, unitPrice, ...others } = columns;
  const isChosen = (chosen.quantity ?? -1) >= 0 && (chosen.unitPrice ?? -1) >= 0;
  if (money !== undefined && !(isChosen && chosen.money === undefined)) return { ...others, money };
  if (quantity === undefined || unitPrice === undefined) {
    return money === undefined ? others : { ...others, money };
  }
  return { ...others, quantity, unitPrice };
}

/** Refunds are taken off an amount before refunds only; beside one after refunds they belong to the amounts that fill in. */
function settleRefund(columns: Columns, keys: readonly string[]): ColumnsByRole {
  const { money, refund } = columns;
  if (refund === undefined || money === undefined || money.first === null) return columns;
  if (!keysAfterRefunds.has(keys[money.first]!)) return columns;
  return { ...columns, refund: { first: null, further: [refund.first!] } };
}

const keysAfterRefunds = new Set(amountsAfterRefunds.map(headerKey));
