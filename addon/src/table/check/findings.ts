/**
 * What the data check says: collected while reading, laid out at the end.
 */
import { type FindingCode, furtherFindings, orderLogFindings } from "#shared/words/findingCodes.ts";
import type { DataCheckLine } from "../../sidebarApi.ts";

export interface Findings {
  /** One more of its kind. `row` is the sheet's row number; `amount` in hundredths. */
  readonly note: (finding: FindingCode, row: number, amount?: number) => void;
  /** A number that belongs to no row. */
  readonly tell: (finding: FindingCode, count: number, amount?: number) => void;
  /** One more row to look at, counted already. */
  readonly point: (finding: FindingCode, row: number) => void;
  readonly count: (finding: FindingCode) => number;
  /** The findings that always stand, also when 0, then those of the others that are not 0. */
  readonly lines: (always: readonly FindingCode[]) => readonly DataCheckLine[];
}

/** Rows that are named; their number is told beside them. */
const ROWS_NAMED = 100;

export function collectFindings(): Findings {
  const found = new Map<FindingCode, { count: number; amount: number | null; rows: number[] }>();
  const entry = (finding: FindingCode) => {
    const known = found.get(finding) ?? { count: 0, amount: null, rows: [] };
    found.set(finding, known);
    return known;
  };
  const line = (finding: FindingCode): DataCheckLine => {
    const { count, amount, rows } = found.get(finding) ?? nothing;
    const sorted = [...rows].sort((a, b) => a - b).slice(0, ROWS_NAMED);
    return { finding, count, ...(amount === null ? {} : { amount }), rows: sorted };
  };
  return {
    note: (finding, row, amount) => {
      const known = entry(finding);
      known.count++;
      known.rows.push(row);
      if (amount !== undefined) known.amount = (known.amount ?? 0) + amount;
    },
    tell: (finding, count, amount) => {
      const known = entry(finding);
      known.count += count;
      if (amount !== undefined) known.amount = (known.amount ?? 0) + amount;
    },
    point: (finding, row) => {
      entry(finding).rows.push(row);
    },
    count: (finding) => found.get(finding)?.count ?? 0,
    lines: (always) => [
      ...always.map(line),
      ...[...orderLogFindings, ...furtherFindings]
        .filter((finding) => !always.includes(finding) && (found.get(finding)?.count ?? 0) > 0)
        .map(line),
    ],
  };
}

const nothing = { count: 0, amount: null, rows: [] };
