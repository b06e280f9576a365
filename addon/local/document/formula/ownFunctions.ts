/**
 * Functions that the library lacks, or whose rules in Sheets are others.
 */
import { format, isValidFormat } from "numfmt";
import { showsDate } from "../shownText.ts";
import { understood } from "../typedCell.ts";
import { criterion } from "./criteria.ts";
import {
  asMatrix,
  asScalar,
  broadcast,
  type FormulaValue,
  isDate,
  isError,
  numberOf,
  type Scalar,
  textOf,
  truthOf,
} from "./formulaValue.ts";
import { lookupFunctions } from "./lookupFunctions.ts";
import { compared } from "./operators.ts";
import { textFunctions } from "./textFunctions.ts";

export type OwnFunction = (args: readonly FormulaValue[]) => FormulaValue;

/** @param name In capitals. */
export function ownFunction(name: string): OwnFunction | null {
  return Object.hasOwn(functions, name) ? (functions[name] ?? null) : null;
}

const NOT_AVAILABLE = { error: "#N/A" } as const;

const functions: Readonly<Record<string, OwnFunction>> = {
  ...lookupFunctions,
  ...textFunctions,
  ARRAYFORMULA: ([area = null]) => area,
  COUNTIF: ([area = null, condition = null]) => matching([area, condition]).filter(Boolean).length,
  COUNTIFS: (args) => matching(args).filter(Boolean).length,
  SUMIF: ([area = null, condition = null, sums = area]) => total(sums, matching([area, condition])),
  SUMIFS: ([sums = null, ...conditions]) => total(sums, matching(conditions)),
  AVERAGEIF: ([area = null, condition = null, sums = area]) =>
    mean(sums, matching([area, condition])),
  AVERAGEIFS: ([sums = null, ...conditions]) => mean(sums, matching(conditions)),
  MAXIFS: ([area = null, ...conditions]) => outermost(area, matching(conditions), 1),
  MINIFS: ([area = null, ...conditions]) => outermost(area, matching(conditions), -1),
  COUNTUNIQUE: (args) => new Set(filled(args).map(identity)).size,
  UNIQUE: ([area = null]) => {
    const seen = new Set<string>();
    return asMatrix(area).filter((row) => {
      const key = JSON.stringify(row.map(identity));
      return !seen.has(key) && seen.add(key);
    });
  },
  FILTER: ([area = null, ...conditions]) => {
    const wanted = conditions.map((condition) => asMatrix(condition).flat());
    const rows = asMatrix(area).filter((_, r) =>
      wanted.every((each) => truthOf(each[r] ?? null) === true),
    );
    return rows.length === 0 ? NOT_AVAILABLE : rows;
  },
  SORT: ([area = null, by = 1, ascending = true]) => {
    const column = Number(asScalar(by)) - 1;
    const sign = truthOf(asScalar(ascending)) === true ? 1 : -1;
    // Empty cells come last in both directions.
    return [...asMatrix(area)].sort((one, other) => {
      const [a = null, b = null] = [one[column], other[column]];
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * compared(a, b);
    });
  },
  SEQUENCE: ([rows = 1, columns = 1, start = 1, step = 1]) => {
    const [down, across, first, by] = [rows, columns, start, step].map((each) =>
      Number(asScalar(each)),
    );
    if (!(down! >= 1 && across! >= 1 && down! * across! <= MOST_MADE)) return { error: "#NUM!" };
    return Array.from({ length: down! }, (_, r) =>
      Array.from({ length: across! }, (__, c) => first! + (r * across! + c) * by!),
    );
  },
  TRANSPOSE: ([area = null]) => {
    const rows = asMatrix(area);
    return (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));
  },
  HYPERLINK: ([link = null, label = link]) => asScalar(label),
  TEXT: (args) =>
    broadcast(args, ([value = null, pattern = null]) => {
      const shown = textOf(pattern);
      if (typeof shown !== "string" || isError(value))
        return isError(value) ? value : (shown as Scalar);
      const number = typeof value === "string" ? value : numberOf(value);
      if (!isValidFormat(shown)) return { error: "#VALUE!" };
      return isError(number) ? number : format(shown, number, { dateErrorNumber: true });
    }),
  MOD: (args) =>
    broadcast(args, ([dividend = null, divisor = null]) => {
      const [a, b] = [numberOf(dividend), numberOf(divisor)];
      if (typeof a !== "number") return a;
      if (typeof b !== "number") return b;
      return b === 0 ? { error: "#DIV/0!" } : a - b * Math.floor(a / b);
    }),
  ISBETWEEN: ([value = null, from = null, to = null, withFrom = true, withTo = true]) =>
    broadcast([value, from, to, withFrom, withTo], ([of = null, low = null, high = null, l, h]) => {
      const wrong = [of, low, high].find(isError);
      if (wrong !== undefined) return wrong;
      const [below, above] = [compared(of, low), compared(of, high)];
      return (
        (truthOf(l ?? null) === true ? below >= 0 : below > 0) &&
        (truthOf(h ?? null) === true ? above <= 0 : above < 0)
      );
    }),
  ISERROR: (args) => broadcast(args, ([cell]) => isError(cell)),
  ISERR: (args) => broadcast(args, ([cell]) => isError(cell) && cell.error !== "#N/A"),
  ISNA: (args) => broadcast(args, ([cell]) => isError(cell) && cell.error === "#N/A"),
  TO_DATE: (args) =>
    broadcast(args, ([cell = null]) => (typeof cell === "number" ? { date: cell } : cell)),
  DATEVALUE: (args) =>
    broadcast(args, ([cell = null]) => {
      if (isError(cell)) return cell;
      const typed = typeof cell === "string" ? understood(cell) : null;
      const serial = isDate(cell) ? cell.date : typed?.value;
      const isDay = isDate(cell) || showsDate(typed?.numberFormat ?? "");
      return isDay && typeof serial === "number" ? Math.floor(serial) : { error: "#VALUE!" };
    }),
  ISDATE: ([value = null]) => isDate(asScalar(value)),
  N: ([value = null]) => {
    const cell = asScalar(value);
    return typeof cell === "string" ? 0 : numberOf(cell);
  },
  T: ([value = null]) => {
    const cell = asScalar(value);
    return typeof cell === "string" ? cell : "";
  },
};

/** What SEQUENCE may make at once. */
const MOST_MADE = 1_000_000;

function filled(args: readonly FormulaValue[]): readonly Scalar[] {
  return args.flatMap((arg) => asMatrix(arg).flat()).filter((cell) => cell !== null && cell !== "");
}

function identity(cell: Scalar): string {
  return JSON.stringify(isDate(cell) ? cell.date : cell);
}

/** Cell by cell, whether all conditions hold: area, condition, area, condition … */
function matching(args: readonly FormulaValue[]): readonly boolean[] {
  const pairs = args.flatMap((area, i) =>
    i % 2 === 0
      ? [{ cells: asMatrix(area).flat(), holds: criterion(asScalar(args[i + 1] ?? null)) }]
      : [],
  );
  return (pairs[0]?.cells ?? []).map((_, place) =>
    pairs.every(({ cells, holds }) => holds(cells[place] ?? null)),
  );
}

function numbersOf(area: FormulaValue, wanted: readonly boolean[]): readonly number[] {
  return asMatrix(area)
    .flat()
    .flatMap((cell, place) => {
      if (wanted[place] !== true) return [];
      if (typeof cell === "number") return [cell];
      return isDate(cell) ? [cell.date] : [];
    });
}

/** Dates stay dates; 0 where nothing matches, as in Sheets. @param side 1 for the largest, −1 for the smallest. */
function outermost(area: FormulaValue, wanted: readonly boolean[], side: 1 | -1): Scalar {
  let most: Scalar = null;
  for (const [place, cell] of asMatrix(area).flat().entries()) {
    if (wanted[place] !== true || !(typeof cell === "number" || isDate(cell))) continue;
    if (most === null || side * compared(cell, most) > 0) most = cell;
  }
  return most ?? 0;
}

function total(area: FormulaValue, wanted: readonly boolean[]): number {
  return numbersOf(area, wanted).reduce((sum, number) => sum + number, 0);
}

function mean(area: FormulaValue, wanted: readonly boolean[]): FormulaValue {
  const count = numbersOf(area, wanted).length;
  return count === 0 ? { error: "#DIV/0!" } : total(area, wanted) / count;
}
