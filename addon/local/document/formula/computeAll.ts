/**
 * Computes every formula of a document and puts the results into the cells.
 */
import type { CellValue } from "../cell.ts";
import { showsDate } from "../shownText.ts";
import { restyled } from "../styledCells.ts";
import { cellKey, type Tab } from "../tab.ts";
import type { WorkbookDocument } from "../workbookDocument.ts";
import type { CustomCalls } from "./customCalls.ts";
import { evaluate, type Surroundings } from "./evaluate.ts";
import type { FormulaTree } from "./formulaTree.ts";
import { type FormulaValue, isDate, type Scalar, scalarIn } from "./formulaValue.ts";
import { parseFormula } from "./parseFormula.ts";
import { areaOf, tabOf } from "./referredArea.ts";
import { type PutChange, putResult, sweepSpills } from "./spill.ts";

/** What spreads over cells can change what was computed before it; so often at most is it looked at again. */
const MOST_ROUNDS = 8;

/** @param now Serial number. @returns Whether a cell holds something else now. */
export function computeAll(
  document: WorkbookDocument,
  custom: CustomCalls,
  now: () => number,
): boolean {
  let hasChanged = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const change = computeOnce(document, custom, now);
    hasChanged ||= change.own || change.spread;
    // What names a formula's own cell was computed after it; only what spreads comes unannounced.
    if (!change.spread) return hasChanged;
  }
  return hasChanged;
}

const trees = new Map<string, FormulaTree | null>();
/** Texts whose trees are kept. */
const MOST_TREES = 100_000;

function computeOnce(
  document: WorkbookDocument,
  custom: CustomCalls,
  now: () => number,
): PutChange {
  const state = new Map<Tab, Map<string, "begun" | "done">>();
  let own = false;
  let spread = false;

  const compute = (tab: Tab, row: number, column: number, key: string, text: string): void => {
    const states = state.get(tab) ?? new Map<string, "begun" | "done">();
    state.set(tab, states);
    if (states.has(key)) return;
    states.set(key, "begun");
    const value = resultOf(text, surroundings(tab, row, column));
    states.set(key, "done");
    const change = putResult(tab, row, column, value, putScalar);
    own ||= change.own;
    spread ||= change.spread;
  };

  /** False when a formula of the area is being computed: the area leads back to it. */
  const computeIn = (tab: Tab, area: ReturnType<typeof areaOf>): boolean => {
    if (area === null) return true;
    const at = (row: number, column: number): boolean => {
      const key = cellKey(row, column);
      const text = tab.formulas.get(key);
      if (text === undefined) return true;
      if (state.get(tab)?.get(key) === "begun") return false;
      compute(tab, row, column, key, text);
      return true;
    };
    if (tab.formulas.size < area.rows * area.columns) {
      return [...tab.formulas.keys()].every((key) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        const isWithin =
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns;
        return !isWithin || at(row, column);
      });
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!at(row, column)) return false;
      }
    }
    return true;
  };

  const surroundings = (own: Tab, row: number, column: number): Surroundings => ({
    row,
    column,
    now,
    customFunction: custom.functionOf,
    cornerOf: (reference) => {
      const tab = tabOf(document, own, reference);
      return tab === null ? null : areaOf(tab, reference);
    },
    cellsAt: (reference) => {
      const tab = tabOf(document, own, reference);
      const area = tab === null ? null : areaOf(tab, reference);
      if (tab === null || area === null || !computeIn(tab, area)) return { error: "#REF!" };
      if (area.rows === 1 && area.columns === 1) return cellAt(tab, area.row, area.column);
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => cellAt(tab, area.row + r, area.column + c)),
      );
    },
  });

  for (const tab of document.tabs) {
    for (const [key, text] of [...tab.formulas]) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      compute(tab, row, column, key, text);
    }
    if (sweepSpills(tab)) spread = true;
  }
  return { own, spread };
}

function resultOf(text: string, around: Surroundings): FormulaValue {
  let tree = trees.get(text);
  if (tree === undefined) {
    tree = parseFormula(text);
    if (trees.size >= MOST_TREES) trees.clear();
    trees.set(text, tree);
  }
  if (tree === null) return { error: "#ERROR!" };
  try {
    return evaluate(tree, around);
  } catch {
    // The library throws where arguments are of a kind that it did not think of.
    return { error: "#VALUE!" };
  }
}

function cellAt(tab: Tab, row: number, column: number): Scalar {
  const value = tab.cells.at(row, column);
  return scalarIn(
    value,
    typeof value === "number" && showsDate(tab.styles.at(row, column).numberFormat),
  );
}

/** How a date shows in a cell that says nothing of its own. */
const DATE_FORMAT = "yyyy-mm-dd";
const TIME_FORMAT = "yyyy-mm-dd h:mm:ss";

/** @returns Whether the cell holds something else now. */
function putScalar(tab: Tab, row: number, column: number, value: Scalar): boolean {
  if (isDate(value)) {
    const style = tab.styles.at(row, column);
    if (style.numberFormat === "") {
      const format = Number.isInteger(value.date) ? DATE_FORMAT : TIME_FORMAT;
      tab.styles.put(row, column, restyled(style, "numberFormat", format));
    }
  }
  const put: CellValue = isDate(value) ? value.date : value;
  if (isSame(tab.cells.at(row, column), put)) return false;
  tab.cells.put(row, column, put);
  return true;
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return one === other;
  }
  return one.error === other.error;
}
