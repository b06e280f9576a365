/**
 * The value of a formula, given what the cells that it names hold.
 */
import type { FormulaTree } from "./formulaTree.ts";
import {
  asMatrix,
  asScalar,
  broadcast,
  type FormulaValue,
  isError,
  type Matrix,
  type Scalar,
  truthOf,
} from "./formulaValue.ts";
import { libraryFunction } from "./libraryFunctions.ts";
import { applyBinary, applyUnary } from "./operators.ts";
import { ownFunction } from "./ownFunctions.ts";
import type { Reference } from "./reference.ts";

/** What a formula can ask of the place where it stands. */
export interface Surroundings {
  /** Of the cell itself, from 1. */
  readonly row: number;
  readonly column: number;
  /** #REF! for what is not there, or leads back to the formula itself. */
  readonly cellsAt: (reference: Reference) => FormulaValue;
  /** Upper left corner of what a reference names, from 1; null for what is not there. */
  readonly cornerOf: (
    reference: Reference,
  ) => { readonly row: number; readonly column: number } | null;
  /** A function of the script; null for a name that it does not have. */
  readonly customFunction: (
    name: string,
  ) => ((args: readonly FormulaValue[]) => FormulaValue) | null;
  /** Serial number of now, in the document's time zone. */
  readonly now: () => number;
}

export function evaluate(tree: FormulaTree, around: Surroundings): FormulaValue {
  switch (tree.kind) {
    case "value":
      return tree.value;
    case "reference":
      return around.cellsAt(tree.reference);
    case "array":
      return stacked(tree.rows.map((row) => row.map((cell) => asMatrix(evaluate(cell, around)))));
    case "unary":
      return broadcast([evaluate(tree.of, around)], ([of = null]) => applyUnary(tree.operator, of));
    case "binary":
      return broadcast(
        [evaluate(tree.left, around), evaluate(tree.right, around)],
        ([left = null, right = null]) => applyBinary(tree.operator, left, right),
      );
    case "call":
      return called(tree.name, tree.args, around);
  }
}

type Trees = readonly FormulaTree[];

function called(name: string, args: Trees, around: Surroundings): FormulaValue {
  const special = Object.hasOwn(specialForms, name) ? specialForms[name] : undefined;
  if (special !== undefined) return special(args, around);
  const known = around.customFunction(name) ?? ownFunction(name) ?? libraryFunction(name);
  if (known === null) return { error: "#NAME?" };
  return known(args.map((arg) => evaluate(arg, around)));
}

/** Functions that do not look at all their arguments, or look at the names instead of the values. */
const specialForms: Readonly<Record<string, (args: Trees, around: Surroundings) => FormulaValue>> =
  {
    IF: ([condition, then, otherwise], around) => {
      const value = condition === undefined ? null : evaluate(condition, around);
      const branch = (holds: boolean): FormulaValue => {
        const tree = holds ? then : otherwise;
        return tree === undefined
          ? otherwise === undefined && !holds
            ? false
            : null
          : evaluate(tree, around);
      };
      if (asMatrix(value).flat().length > 1) {
        return broadcast(
          [value, branch(true), branch(false)],
          ([cell = null, yes = null, no = null]) => {
            const truth = truthOf(cell);
            return isError(truth) ? truth : truth ? yes : no;
          },
        );
      }
      const truth = truthOf(asScalar(value));
      return isError(truth) ? truth : branch(truth);
    },
    IFERROR: ([tried, otherwise], around) => instead(tried, otherwise, around, isError),
    IFNA: ([tried, otherwise], around) =>
      instead(tried, otherwise, around, (cell) => isError(cell) && cell.error === "#N/A"),
    IFS: (args, around) => {
      for (let i = 0; i + 1 < args.length; i += 2) {
        const truth = truthOf(asScalar(evaluate(args[i]!, around)));
        if (isError(truth)) return truth;
        if (truth) return evaluate(args[i + 1]!, around);
      }
      return { error: "#N/A" };
    },
    ROW: ([tree], around) => lineOf(tree, around, "row"),
    COLUMN: ([tree], around) => lineOf(tree, around, "column"),
    ROWS: ([tree], around) =>
      tree === undefined ? { error: "#N/A" } : asMatrix(evaluate(tree, around)).length,
    COLUMNS: ([tree], around) =>
      tree === undefined ? { error: "#N/A" } : (asMatrix(evaluate(tree, around))[0]?.length ?? 0),
    TODAY: (_, around) => ({ date: Math.floor(around.now()) }),
    NOW: (_, around) => ({ date: around.now() }),
  };

function instead(
  tried: FormulaTree | undefined,
  otherwise: FormulaTree | undefined,
  around: Surroundings,
  isWrong: (cell: Scalar) => boolean,
): FormulaValue {
  const value = tried === undefined ? null : evaluate(tried, around);
  if (!asMatrix(value).flat().some(isWrong)) return value;
  const other = otherwise === undefined ? "" : evaluate(otherwise, around);
  return broadcast([value, other], ([cell = null, second = null]) =>
    isWrong(cell) ? second : cell,
  );
}

function lineOf(
  tree: FormulaTree | undefined,
  around: Surroundings,
  along: "row" | "column",
): FormulaValue {
  if (tree === undefined) return around[along];
  if (tree.kind !== "reference") return { error: "#N/A" };
  return around.cornerOf(tree.reference)?.[along] ?? { error: "#REF!" };
}

/** {…, …} side by side, {…; …} one under another; #VALUE! where the edges do not meet. */
function stacked(rows: readonly (readonly Matrix[])[]): FormulaValue {
  const lines: Scalar[][] = [];
  for (const parts of rows) {
    const height = parts[0]?.length ?? 0;
    if (parts.some((part) => part.length !== height)) return { error: "#VALUE!" };
    for (let r = 0; r < height; r++) lines.push(parts.flatMap((part) => part[r] ?? []));
  }
  const isEven = lines.every((line) => line.length === lines[0]?.length);
  return isEven && lines.length > 0 ? lines : { error: "#VALUE!" };
}
