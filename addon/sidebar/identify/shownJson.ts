/**
 * A request laid out for the eye: one line a field, lists of numbers on one line, long ones shortened.
 * What is copied is never this, but the text itself.
 */
import { numberText } from "#shared/words/numberText.ts";

/** Entries of a list that are shown: enough to see what they are. */
const ENTRIES_SHOWN = 8;
/** Characters of a text that are shown: packed columns are long. */
const CHARACTERS_SHOWN = 48;

export interface ShownJson {
  readonly text: string;
  readonly isShortened: boolean;
}

/** @param more Words for the entries that are left out, by their number. */
export function shownJson(body: string, more: (count: string) => string): ShownJson {
  let isShortened = false;

  function lay(value: unknown, indent: string): string {
    if (Array.isArray(value)) return layList(value, indent);
    if (typeof value === "object" && value !== null) return layObject(value, indent);
    if (typeof value === "string" && value.length > CHARACTERS_SHOWN) {
      isShortened = true;
      const left = numberText(value.length - CHARACTERS_SHOWN);
      return `${JSON.stringify(value.slice(0, CHARACTERS_SHOWN))} ${more(left)}`;
    }
    return JSON.stringify(value);
  }

  function layList(list: readonly unknown[], indent: string): string {
    const inner = `${indent}  `;
    const isFlat = list.every((entry) => typeof entry !== "object" || entry === null);
    const entries = list.slice(0, ENTRIES_SHOWN).map((entry) => lay(entry, inner));
    if (list.length > ENTRIES_SHOWN) {
      isShortened = true;
      entries.push(more(numberText(list.length - ENTRIES_SHOWN)));
    }
    if (isFlat) return `[${entries.join(", ")}]`;
    return `[\n${entries.map((entry) => inner + entry).join(",\n")}\n${indent}]`;
  }

  function layObject(object: object, indent: string): string {
    const inner = `${indent}  `;
    const fields = Object.entries(object).map(
      ([name, value]) => `${inner}${JSON.stringify(name)}: ${lay(value, inner)}`,
    );
    return fields.length === 0 ? "{}" : `{\n${fields.join(",\n")}\n${indent}}`;
  }

  const text = lay(JSON.parse(body), "");
  return { text, isShortened };
}
