/**
 * The cells of a table of contracts, column by column: nothing decided yet.
 */
import type { Problem } from "#shared/problems/problem.ts";
import {
  type ContractStatus,
  contractStatus,
  contractStatusReader,
} from "../cells/contractStatus.ts";
import { type AmountColumn, readAmountColumn, readWholeColumn } from "../cells/readAmountColumn.ts";
import { type Currencies, readCurrencies } from "../cells/readCurrencies.ts";
import { type DateColumn, readDateColumns } from "../cells/readDateColumns.ts";
import { periodDaysOf } from "../recognise/contractHeaders.ts";
import { headerKey } from "../recognise/headerKey.ts";
import type { Cell } from "../selectedTable.ts";
import { amountQuestion, dateQuestion } from "./openQuestion.ts";
import { cellsOf, type TableUnderCheck } from "./tableUnderCheck.ts";

/** Null for a column that the table does not have. */
export interface ContractRows extends Currencies {
  readonly customer: readonly Cell[];
  readonly name: readonly Cell[] | null;
  readonly start: DateColumn | null;
  readonly end: DateColumn | null;
  readonly fee: AmountColumn | null;
  /** Days of the period that the fee is paid for. */
  readonly periodDays: 30 | 365;
  readonly status: readonly ContractStatus[];
  readonly answer: AmountColumn | null;
  /** What the user must settle or mend before anything is counted. */
  readonly question: Problem | null;
}

export function readContractRows(table: TableUnderCheck): ContractRows {
  const feeCells = cellsOf(table, "fee");
  const fee = feeCells === null ? null : readAmountColumn(feeCells, table.habits.amounts);
  const [start, end] = readDates(table);
  const answers = cellsOf(table, "satisfaction");
  return {
    customer: cellsOf(table, "customer") ?? [],
    name: cellsOf(table, "customerName"),
    start,
    end,
    fee,
    periodDays: periodDaysOf(headerOf(table, "fee")),
    status: readStatus(table),
    answer: answers === null ? null : readWholeColumn(answers),
    ...readCurrencies(cellsOf(table, "currency"), fee, table.cells.length),
    question:
      dateQuestion(table, "contractStart", start) ??
      dateQuestion(table, "contractEnd", end) ??
      amountQuestion(table, "fee", fee),
  };
}

/** Both are written alike: one may settle the other. */
function readDates(table: TableUnderCheck): readonly [DateColumn | null, DateColumn | null] {
  const startCells = cellsOf(table, "contractStart");
  const endCells = cellsOf(table, "contractEnd");
  const columns = [startCells, endCells].filter((cells) => cells !== null);
  const read = [...readDateColumns(columns, table.habits.dates)];
  const start = startCells === null ? null : read.shift();
  const end = endCells === null ? null : read.shift();
  return [start ?? null, end ?? null];
}

function readStatus(table: TableUnderCheck): readonly ContractStatus[] {
  const cells = cellsOf(table, "status");
  if (cells === null) return table.cells.map(() => contractStatus.open);
  return cells.map(contractStatusReader(headerOf(table, "status") ?? ""));
}

/** As `headerKey` writes it. */
function headerOf({ recognised }: TableUnderCheck, role: "fee" | "status"): string | null {
  const found = recognised.mapping.find((mapped) => mapped.role === role);
  return found === undefined ? null : headerKey(found.header);
}
