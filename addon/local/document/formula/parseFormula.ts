/**
 * A formula's text → its tree.
 *
 * Operators bind as in Sheets, the loosest first: comparisons, &, + and −, * and /, ^, the sign, %.
 */
import type { BinaryOperator, FormulaTree } from "./formulaTree.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** @param formula Without its "=". @returns Null for what is no formula: Sheets shows #ERROR!. */
export function parseFormula(formula: string): FormulaTree | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  const reader = { tokens, place: 0 };
  const tree = expression(reader, 0);
  return tree !== null && reader.place === tokens.length ? tree : null;
}

interface Reader {
  readonly tokens: readonly Token[];
  place: number;
}

const levels: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<=", ">=", "<", ">"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function expression(reader: Reader, level: number): FormulaTree | null {
  const operators = levels[level];
  if (operators === undefined) return signed(reader);
  let left = expression(reader, level + 1);
  for (;;) {
    const operator = operators.find((each) => isMark(reader, each));
    if (left === null || operator === undefined) return left;
    reader.place++;
    const right = expression(reader, level + 1);
    if (right === null) return null;
    left = { kind: "binary", operator, left, right };
  }
}

function signed(reader: Reader): FormulaTree | null {
  const operator = (["-", "+"] as const).find((each) => isMark(reader, each));
  if (operator === undefined) return percented(reader);
  reader.place++;
  const of = signed(reader);
  return of === null ? null : { kind: "unary", operator, of };
}

function percented(reader: Reader): FormulaTree | null {
  let of = operand(reader);
  while (of !== null && isMark(reader, "%")) {
    reader.place++;
    of = { kind: "unary", operator: "%", of };
  }
  return of;
}

function operand(reader: Reader): FormulaTree | null {
  const token = reader.tokens[reader.place];
  if (token === undefined) return null;
  reader.place++;
  switch (token.kind) {
    case "number":
    case "text":
      return { kind: "value", value: token.value };
    case "error":
      return { kind: "value", value: { error: token.value } };
    case "reference":
      return { kind: "reference", reference: token.reference };
    case "name":
      return named(reader, token.value);
    case "mark":
      if (token.value === "(") return closed(reader, expression(reader, 0), ")");
      return token.value === "{" ? array(reader) : null;
  }
}

function named(reader: Reader, name: string): FormulaTree | null {
  if (isMark(reader, "(")) {
    reader.place++;
    const args = argumentsOf(reader);
    return args === null ? null : { kind: "call", name, args };
  }
  if (name === "TRUE" || name === "FALSE") return { kind: "value", value: name === "TRUE" };
  // A name that nobody has given: named ranges are not there.
  return { kind: "value", value: { error: "#NAME?" } };
}

function argumentsOf(reader: Reader): readonly FormulaTree[] | null {
  const args: FormulaTree[] = [];
  if (isMark(reader, ")")) {
    reader.place++;
    return args;
  }
  for (;;) {
    const isLeftOut = [",", ";", ")"].some((mark) => isMark(reader, mark));
    const argument = isLeftOut ? LEFT_OUT : expression(reader, 0);
    if (argument === null) return null;
    args.push(argument);
    const token = reader.tokens[reader.place++];
    if (token?.kind !== "mark") return null;
    if (token.value === ")") return args;
    if (token.value !== "," && token.value !== ";") return null;
  }
}

const LEFT_OUT: FormulaTree = { kind: "value", value: null };

function array(reader: Reader): FormulaTree | null {
  const rows: FormulaTree[][] = [[]];
  for (;;) {
    const cell = expression(reader, 0);
    if (cell === null) return null;
    rows[rows.length - 1]?.push(cell);
    const token = reader.tokens[reader.place++];
    if (token?.kind !== "mark") return null;
    if (token.value === "}") return { kind: "array", rows };
    if (token.value === ";") rows.push([]);
    else if (token.value !== ",") return null;
  }
}

function closed(reader: Reader, inner: FormulaTree | null, mark: string): FormulaTree | null {
  if (inner === null || !isMark(reader, mark)) return null;
  reader.place++;
  return inner;
}

function isMark(reader: Reader, mark: string): boolean {
  const token = reader.tokens[reader.place];
  return token?.kind === "mark" && token.value === mark;
}
