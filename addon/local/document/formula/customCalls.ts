/**
 * Functions of the script as formulas call them: asked once for equal arguments, answered later.
 */
import { instantOf } from "../wallTime.ts";
import type { FormulaOptions } from "./documentFormulas.ts";
import { type FormulaValue, isDate, isError, isMatrix, type Scalar } from "./formulaValue.ts";

export interface CustomCalls {
  /** Null for a name that the script does not have. */
  functionOf(name: string): ((args: readonly FormulaValue[]) => FormulaValue) | null;
  /** How many have not answered yet. */
  awaited(): number;
  /** Until one of them has. */
  next(): Promise<void>;
}

/** As Sheets shows a cell whose function is at work. */
const LOADING = { error: "Loading..." } as const;
/** Answers that are kept; the oldest go first. */
const MOST_KEPT = 500;

export function customCalls(
  { customFunctions, call }: FormulaOptions,
  timeZone: string,
  onAnswer: () => void,
): CustomCalls {
  const answers = new Map<string, FormulaValue>();
  const open = new Map<string, Promise<void>>();
  const ask = (key: string, name: string, args: readonly unknown[]): Promise<void> =>
    call(name, args)
      .then(answerIn, (): FormulaValue => ({ error: "#ERROR!" }))
      .then((answer) => {
        open.delete(key);
        answers.set(key, answer);
        if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value ?? "");
        onAnswer();
      });
  return {
    functionOf: (name) => {
      if (!customFunctions.has(name)) return null;
      return (given) => {
        const args = given.map((value) => argument(value, timeZone));
        const key = `${name} ${JSON.stringify(args)}`;
        const known = answers.get(key);
        if (known !== undefined) return known;
        if (!open.has(key)) open.set(key, ask(key, name, args));
        return LOADING;
      };
    },
    awaited: () => open.size,
    next: async () => {
      await Promise.race(open.values());
    },
  };
}

/** As Google hands it over: a cell by its value, a range by rows, "" for an empty cell, dates as dates. */
function argument(value: FormulaValue, timeZone: string): unknown {
  if (isMatrix(value)) return value.map((row) => row.map((cell) => plain(cell, timeZone)));
  return plain(value, timeZone);
}

/** JSON knows no dates: inside the script's context this becomes one. */
function plain(cell: Scalar, timeZone: string): unknown {
  if (cell === null) return "";
  if (isError(cell)) return cell.error;
  return isDate(cell) ? { cellDate: instantOf(cell.date, timeZone) } : cell;
}

function answerIn(value: unknown): FormulaValue {
  if (!Array.isArray(value)) return scalarIn(value);
  const rows = value.map((row: unknown) =>
    Array.isArray(row) ? row.map(scalarIn) : [scalarIn(row)],
  );
  return rows.length === 0 || rows[0]?.length === 0 ? null : rows;
}

function scalarIn(value: unknown): Scalar {
  const isPlain =
    typeof value === "number" || typeof value === "string" || typeof value === "boolean";
  return isPlain && value !== "" ? value : null;
}
