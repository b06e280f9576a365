/**
 * Operators on single values.
 */
import type { CellError } from "../cell.ts";
import type { BinaryOperator } from "./formulaTree.ts";
import { isDate, isError, numberOf, type Scalar, textOf } from "./formulaValue.ts";

export function applyBinary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return joined(left, right);
  if (!arithmetic.includes(operator)) return holds(operator, compared(left, right));
  const [a, b] = [numberOf(left), numberOf(right)];
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  const result = computed(operator, a, b);
  if (typeof result !== "number") return result;
  if (!Number.isFinite(result)) return { error: "#NUM!" };
  // A day later is a day; the time between two days is none.
  const isShift = operator === "+" || operator === "-";
  return isShift && isDate(left) !== isDate(right) ? { date: result } : result;
}

export function applyUnary(operator: "+" | "-" | "%", of: Scalar): Scalar {
  if (operator === "+") return of;
  const number = numberOf(of);
  if (typeof number !== "number") return number;
  return operator === "-" ? -number : number / 100;
}

const arithmetic: readonly string[] = ["+", "-", "*", "/", "^"];

function computed(operator: BinaryOperator, a: number, b: number): number | CellError {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? { error: "#DIV/0!" } : a / b;
    default:
      return a ** b;
  }
}

function joined(left: Scalar, right: Scalar): Scalar {
  const [a, b] = [textOf(left), textOf(right)];
  if (typeof a !== "string") return a;
  return typeof b === "string" ? a + b : b;
}

/** Numbers before texts before truth values; an empty cell is whatever it is compared with. */
export function compared(left: Scalar, right: Scalar): number {
  const a = left === null ? emptyLike(right) : left;
  const b = right === null ? emptyLike(left) : right;
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === "string" && typeof b === "string") {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  return Number(numberOf(a)) - Number(numberOf(b));
}

function emptyLike(value: Scalar): Scalar {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}

function rankOf(value: Scalar): number {
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 0;
}

function holds(operator: BinaryOperator, difference: number): boolean {
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    default:
      return difference >= 0;
  }
}
