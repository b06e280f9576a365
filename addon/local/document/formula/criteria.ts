/**
 * Conditions of COUNTIF and its kin: ">5", "<>", "h*", or a value to be equal to.
 */
import { typedCell } from "../typedCell.ts";
import { isDate, isError, type Scalar } from "./formulaValue.ts";
import { applyBinary } from "./operators.ts";

export function criterion(condition: Scalar): (value: Scalar) => boolean {
  if (typeof condition !== "string") return (value) => equals(value, condition);
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(condition) ?? [];
  const operand = operandOf(rest);
  if (operator === "" || operator === "=") return (value) => equals(value, operand);
  if (operator === "<>") return (value) => !equals(value, operand);
  return (value) =>
    sameKind(value, operand) &&
    applyBinary(operator as "<" | ">" | "<=" | ">=", value, operand) === true;
}

function operandOf(text: string): Scalar {
  if (text === "") return null;
  const { value } = typedCell(text);
  return isError(value) ? text : value;
}

function equals(value: Scalar, operand: Scalar): boolean {
  if (operand === null) return value === null || value === "";
  if (isError(value)) return false;
  if (typeof value === "string" && typeof operand === "string") {
    return wildcard(operand).test(value);
  }
  return sameKind(value, operand) && applyBinary("=", value, operand) === true;
}

/** Text is neither larger nor smaller than a number, and an empty cell is neither of them. */
function sameKind(value: Scalar, operand: Scalar): boolean {
  const kind = (each: Scalar) => (isDate(each) ? "number" : typeof each);
  return value !== null && kind(value) === kind(operand);
}

/** `*` is any text, `?` any character, `~` takes either as it is. Case does not count. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, plain, wild, special) => {
      if (plain !== undefined) return `\\${plain}`;
      if (wild !== undefined) return wild === "*" ? ".*" : ".";
      return `\\${special}`;
    },
  );
  return new RegExp(`^${source}$`, "is");
}
