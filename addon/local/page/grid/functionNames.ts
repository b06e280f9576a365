/**
 * Names of functions while they are typed into a formula.
 */
import type { FunctionView } from "../../pageApi.ts";

export interface BegunName {
  /** Where it begins in the text. */
  readonly from: number;
  readonly name: string;
}

/** The beginning of a name right before the caret; null outside of formulas and inside of their texts. */
export function begunName(text: string, caret: number): BegunName | null {
  const before = text.slice(0, caret);
  if (!before.startsWith("=") || (before.split('"').length - 1) % 2 === 1) return null;
  const [name] = /(?<![\p{L}\p{N}_.$!'])[A-Za-z][A-Za-z0-9_]*$/u.exec(before) ?? [];
  return name === undefined || /^[\p{L}\p{N}_.(]/u.test(text.slice(caret))
    ? null
    : { from: caret - name.length, name };
}

/** @returns Those that begin so, in their order; none once the name is whole. */
export function namedSo(
  functions: readonly FunctionView[],
  begun: BegunName | null,
): readonly FunctionView[] {
  const wanted = begun?.name.toUpperCase() ?? "";
  return wanted === "" ? [] : functions.filter(({ name }) => name.startsWith(wanted));
}
