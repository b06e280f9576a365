/**
 * The texts of a sheet, and where any of them turns up.
 */
import { openApiDocument } from "#shared/contract/openApi.ts";
import type { WorkbookDocument } from "../../addon/local/document/workbookDocument.ts";

/** Every different text cell of three or more characters that is more than a number, in lower case. */
export function textsOf({ tabs }: WorkbookDocument): readonly string[] {
  const texts = new Set<string>();
  for (const { cells } of tabs) {
    for (let row = 1; row <= cells.lastRow(); row++) {
      for (let column = 1; column <= cells.lastColumn(); column++) {
        const value = cells.at(row, column);
        if (typeof value !== "string") continue;
        const text = value.trim().toLowerCase();
        if (text.length >= 3 && !/^[\d.,\s+-]+$/.test(text)) texts.add(text);
      }
    }
  }
  return [...texts];
}

/** What may hold a text: written out, or in characters that are random unless somebody put it there. */
export interface Places {
  readonly plain: readonly string[];
  readonly random: readonly string[];
}

/** Those of the texts that stand in any of these, in whatever capitals. */
export function foundIn(texts: readonly string[], { plain, random }: Places): readonly string[] {
  const written = plain.join("\n").toLowerCase();
  const noise = random.join("\n").toLowerCase();
  return texts.filter(
    (text) => written.includes(text) || (text.length >= LONG && noise.includes(text)),
  );
}

/** Every word of three letters stands by chance in the pseudonyms of two thousand customers; none of six does. */
const LONG = 6;

/** All values of parsed JSON as texts, without the names of its fields. */
export function valuesOf(json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null) return [String(json)];
  return Object.values(json).flatMap(valuesOf);
}

/** The names of all fields of parsed JSON, at any depth. */
export function fieldsOf(json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null) return [];
  const names = Array.isArray(json) ? [] : Object.keys(json);
  return [...names, ...Object.values(json).flatMap(fieldsOf)];
}

/** What the contract spells out: names of fields, and the codes that a field may hold. No cell can have put them there. */
export const ownWords = wordsOfSchemas(openApiDocument());

function wordsOfSchemas(schema: unknown) {
  const fields = new Set<string>();
  const codes = new Set<string>();
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    const { properties, enum: choices = [], const: only } = node as Schema;
    for (const name of Object.keys(properties ?? {})) fields.add(name);
    for (const code of [...choices, only]) if (typeof code === "string") codes.add(code);
    for (const child of Object.values(node)) visit(child);
  };
  visit(schema);
  return { fields, codes };
}

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}
