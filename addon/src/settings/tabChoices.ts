/**
 * What is remembered of each tab, one property a tab: what was chosen longest ago is forgotten first.
 */
import type { RememberedChoices } from "../ports.ts";
import { utf8Bytes } from "../table/send/utf8.ts";

export function choicesFor(sheet: string): RememberedChoices | null {
  const written = PropertiesService.getDocumentProperties().getProperty(KEY + sheet);
  return parse(written)?.choices ?? null;
}

export function rememberChoices(sheet: string, choices: RememberedChoices): void {
  const properties = PropertiesService.getDocumentProperties();
  const known = new Map<string, Written>();
  for (const [key, text] of Object.entries(properties.getProperties())) {
    if (!key.startsWith(KEY)) continue;
    const written = parse(text);
    if (written === null) properties.deleteProperty(key);
    else known.set(key, written);
  }
  const key = KEY + sheet;
  const before = known.get(key);
  known.delete(key);
  const turn = Math.max(0, ...[...known.values()].map((each) => each.turn)) + 1;
  const text = JSON.stringify({ turn, choices } satisfies Written);
  if (before !== undefined && before.turn >= turn && isSame(before.choices, choices)) return;
  // Headers of thousands of letters: asked again next time, for what was chosen before holds no more.
  if (utf8Bytes(text).length > MAX_BYTES) {
    properties.deleteProperty(key);
    return;
  }
  for (const oldest of oldestOf(known, known.size + 1 - MOST_TABS))
    properties.deleteProperty(oldest);
  properties.setProperty(key, text);
}

const KEY = "choices:";
/** Of the 9 KB that a property holds. */
const MAX_BYTES = 8000;
/** All of them fill a good half of the 500 KB that a document may remember. */
const MOST_TABS = 40;

interface Written {
  /** Rises with every choice: the lowest was made longest ago. */
  readonly turn: number;
  readonly choices: RememberedChoices;
}

function oldestOf(known: ReadonlyMap<string, Written>, count: number): readonly string[] {
  return [...known]
    .sort(([, a], [, b]) => a.turn - b.turn)
    .slice(0, Math.max(0, count))
    .map(([key]) => key);
}

/** Null for what was damaged, or written by another version: it is asked again. */
function parse(text: string | null): Written | null {
  if (text === null) return null;
  try {
    const written = JSON.parse(text) as Written;
    return typeof written.turn === "number" && isChoices(written.choices) ? written : null;
  } catch {
    return null;
  }
}

function isChoices(choices: RememberedChoices): boolean {
  const { sheets, headerRow, currency, dateOrder, decimalMark, columns } = choices;
  const {
    costSign = null,
    revenueBasis = null,
    hiddenRows = null,
  } = choices as Partial<RememberedChoices>;
  return (
    Array.isArray(sheets) &&
    sheets.every((name) => typeof name === "string") &&
    (headerRow === null || (Number.isInteger(headerRow) && headerRow > 0)) &&
    (currency === null || typeof currency === "string") &&
    [null, "dayFirst", "monthFirst"].includes(dateOrder) &&
    [null, ".", ","].includes(decimalMark) &&
    [null, "costs", "credits"].includes(costSign) &&
    [null, "gross", "net"].includes(revenueBasis) &&
    [null, "include", "exclude"].includes(hiddenRows) &&
    Object.values(columns).every((header) => header === null || typeof header === "string")
  );
}

function isSame(one: RememberedChoices, other: RememberedChoices): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
