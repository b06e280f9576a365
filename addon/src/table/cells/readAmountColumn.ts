/**
 * Columns of amounts: what one cell leaves open, the others may settle.
 */
import type { Cell } from "../selectedTable.ts";
import { cellState } from "./cellState.ts";
import { isBlank, isErrorCell } from "./cellText.ts";
import { amountOf, decimalMarkOf, hundredthsOf } from "./readAmount.ts";
import { type AmountText, type DecimalMark, scanAmount } from "./scanAmount.ts";

export interface AmountColumn {
  /** By row, a `cellState`; a cell that stays open is not understood. */
  readonly state: Uint8Array;
  /** Hundredths by row; 0 where the cell is not read. */
  readonly hundredths: Float64Array;
  /** Rows whose amount was stored as text. */
  readonly fromText: readonly number[];
  /** Rows that read 1,234 or 1.234, which nothing settles. */
  readonly open: readonly number[];
  /** Rows that were open and are read as the user said. */
  readonly answered: readonly number[];
  /** Row → currency written beside the amount, for the rows that have one. */
  readonly currencies: ReadonlyMap<number, string>;
}

export interface AmountHabits {
  /** The user's answer; null while they were not asked. */
  readonly mark: DecimalMark | null;
  /** What other columns of the same table give away, asked only where these leave amounts open. */
  readonly markElsewhere?: () => DecimalMark | null;
}

/** Columns of one table, which write their amounts alike: what one of them gives away holds for all. */
export function readAmountColumns(
  columns: readonly (readonly Cell[])[],
  habits: AmountHabits,
): readonly AmountColumn[] {
  const drafts = columns.map(draftOf);
  const marks = new Set(drafts.flatMap(({ marks }) => marks));
  const hasDot = marks.has(".");
  const hasComma = marks.has(",");
  if (hasDot !== hasComma) return settleAll(drafts, hasDot ? "." : ",", "settled");
  if (hasDot) return settleAll(drafts, habits.mark, "contradictory");
  const texts = marks.has("either") ? drafts.flatMap((draft) => draft.texts) : [];
  const mark = markBesideCurrency(texts) ?? (texts.length > 0 ? habits.markElsewhere?.() : null);
  if (mark !== null && mark !== undefined) return settleAll(drafts, mark, "settled");
  return settleAll(drafts, habits.mark, "asked");
}

export function readAmountColumn(cells: readonly Cell[], habits: AmountHabits): AmountColumn {
  return readAmountColumns([cells], habits)[0]!;
}

/** A column of whole numbers, such as a count: 1,234 and 1.234 can only part thousands. */
export function readWholeColumn(cells: readonly Cell[]): AmountColumn {
  const draft = draftOf(cells);
  const dots = draft.texts.some(({ text }, i) => {
    return draft.marks[i] === "either" && text.core.includes(".");
  });
  return settle(draft, dots ? "," : ".", "settled");
}

/** The first that is filled of two columns, row by row. */
export function fillAmounts(first: AmountColumn, second: AmountColumn): AmountColumn {
  const state = first.state.slice();
  const hundredths = first.hundredths.slice();
  const isFilledIn = (row: number) => first.state[row] === cellState.blank;
  for (let row = 0; row < state.length; row++) {
    if (!isFilledIn(row)) continue;
    state[row] = second.state[row]!;
    hundredths[row] = second.hundredths[row]!;
  }
  const joined = (mine: readonly number[], further: readonly number[]) => [
    ...mine,
    ...further.filter(isFilledIn),
  ];
  const further = [...second.currencies].filter(([row]) => isFilledIn(row));
  return {
    state,
    hundredths,
    fromText: joined(first.fromText, second.fromText),
    open: joined(first.open, second.open),
    answered: joined(first.answered, second.answered),
    currencies: new Map([...first.currencies, ...further]),
  };
}

interface Draft {
  readonly state: Uint8Array;
  readonly hundredths: Float64Array;
  readonly texts: readonly { readonly row: number; readonly text: AmountText }[];
  /** One a text. */
  readonly marks: readonly ReturnType<typeof decimalMarkOf>[];
}

function draftOf(cells: readonly Cell[]): Draft {
  const state = new Uint8Array(cells.length);
  const hundredths = new Float64Array(cells.length);
  const texts: { readonly row: number; readonly text: AmountText }[] = [];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (typeof cell === "number") {
      const amount = hundredthsOf(cell);
      state[row] = Number.isNaN(amount) ? cellState.notUnderstood : cellState.read;
      if (state[row] === cellState.read) hundredths[row] = amount;
    } else if (isBlank(cell)) state[row] = cellState.blank;
    else if (isErrorCell(cell)) state[row] = cellState.error;
    else {
      const text = typeof cell === "string" ? scanAmount(quoteless(cell)) : null;
      state[row] = cellState.notUnderstood;
      if (text !== null) texts.push({ row, text });
    }
  }
  return { state, hundredths, texts, marks: texts.map(({ text }) => decimalMarkOf(text.core)) };
}

/**
 * Beside a currency three digits behind the only mark are thousands, for none of the currencies we know is
 * divided into thousandths.
 *
 * @see ISO 4217, minor units: three only for the dinars and the Omani rial, which `currencyNames` leaves out.
 */
function markBesideCurrency(texts: Draft["texts"]): DecimalMark | null {
  const marks = new Set<DecimalMark>();
  for (const { text } of texts) {
    if (text.currency === "" || text.factor !== 1) continue;
    if (decimalMarkOf(text.core) === "either") marks.add(text.core.includes(".") ? "," : ".");
  }
  return marks.size === 1 ? [...marks][0]! : null;
}

/** How the mark of the open amounts was found. */
type Ground = "settled" | "asked" | "contradictory";

function settleAll(drafts: readonly Draft[], mark: DecimalMark | null, ground: Ground) {
  return drafts.map((draft) => settle(draft, mark, ground));
}

function settle(draft: Draft, markOfOpen: DecimalMark | null, ground: Ground): AmountColumn {
  const state = draft.state.slice();
  const hundredths = draft.hundredths.slice();
  const fromText: number[] = [];
  const open: number[] = [];
  const answered: number[] = [];
  const currencies = new Map<number, string>();
  draft.texts.forEach(({ row, text }, i) => {
    const own = draft.marks[i]!;
    if (own === "none") return;
    if (own === "either" && markOfOpen === null) {
      if (ground === "asked") open.push(row); // where a column contradicts itself, one answer fits nobody
      return;
    }
    const amount = amountOf(text, own === "any" ? "." : own === "either" ? markOfOpen! : own);
    if (Number.isNaN(amount)) return;
    state[row] = cellState.read;
    hundredths[row] = amount;
    fromText.push(row);
    if (own === "either" && ground !== "settled") answered.push(row);
    if (text.currency !== "") currencies.set(row, text.currency);
  });
  return { state, hundredths, fromText, open, answered, currencies };
}

/** `="45.00"` and `'45.00`: a number that an export kept as text. */
function quoteless(written: string): string {
  if (written.startsWith('="') && written.endsWith('"')) return written.slice(2, -1);
  return written.startsWith("'") ? written.slice(1) : written;
}
