import type { CellError } from "../cell.ts";
import type { Reference } from "./reference.ts";

/** A formula as it is understood. */
export type FormulaTree =
  | { readonly kind: "value"; readonly value: number | string | boolean | CellError | null }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "array"; readonly rows: readonly (readonly FormulaTree[])[] }
  | { readonly kind: "unary"; readonly operator: "+" | "-" | "%"; readonly of: FormulaTree }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    }
  /** The name in capitals; an argument that was left out is the value null. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaTree[] };

export type BinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "^"
  | "&"
  | "="
  | "<>"
  | "<"
  | ">"
  | "<="
  | ">=";
