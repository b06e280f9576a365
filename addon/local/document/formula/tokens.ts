/**
 * The words of a formula.
 */
import { errorTexts } from "../cell.ts";
import { cornerIn, type Reference } from "./reference.ts";

export type Token = { readonly at: number; readonly end: number } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  /** A function or a constant; its name in capitals. */
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "mark"; readonly value: string }
);

/** @param formula Without its "=". @returns Null where something can be no part of a formula. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const blank = /^\s+/.exec(formula.slice(at))?.[0].length ?? 0;
    at += blank;
    if (at >= formula.length) break;
    const token = tokenAt(formula, at);
    if (token === null) return null;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}|\$?\d{1,7}`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const patterns = {
  range: new RegExp(
    String.raw`^(?:${SHEET})?(${CORNER})\s*:\s*(${CORNER})(?![\p{L}\p{N}_(.])`,
    "u",
  ),
  cell: new RegExp(String.raw`^(?:${SHEET})?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_(.!])`, "u"),
  number: /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/,
  text: /^"((?:[^"]|"")*)"/,
  error: /^#(?:N\/A|[A-Z0-9]+[!?/]?\w*[!?]?)/,
  name: /^[\p{L}_][\p{L}\p{N}_.]*/u,
  mark: /^(?:<>|<=|>=|[-+*/^&=<>%(){},;])/,
};

function tokenAt(formula: string, at: number): Token | null {
  const rest = formula.slice(at);
  const range = patterns.range.exec(rest);
  if (range !== null) return referenceToken(at, range, range[3] ?? "", range[4] ?? "");
  const cell = patterns.cell.exec(rest);
  if (cell !== null) return referenceToken(at, cell, cell[3] ?? "", null);
  for (const kind of ["number", "text", "error", "name", "mark"] as const) {
    const found = patterns[kind].exec(rest);
    if (found === null) continue;
    const place = { at, end: at + found[0].length };
    if (kind === "number") return { ...place, kind, value: Number(found[0]) };
    if (kind === "text") return { ...place, kind, value: (found[1] ?? "").replaceAll('""', '"') };
    if (kind === "name") return { ...place, kind, value: found[0].toUpperCase() };
    if (kind === "error" && !errorTexts.has(found[0])) return null;
    return { ...place, kind, value: found[0] };
  }
  return null;
}

function referenceToken(
  at: number,
  found: RegExpExecArray,
  first: string,
  second: string | null,
): Token | null {
  const [whole, quoted, plain] = found;
  const from = cornerIn(first);
  const to = second === null ? null : cornerIn(second);
  // 1:A names no area.
  const isArea = to === null || from === null || from.row !== null || from.column !== null;
  if (from === null || (second !== null && to === null) || !isArea) return null;
  const tab = quoted?.replaceAll("''", "'") ?? plain ?? null;
  return { at, end: at + whole.length, kind: "reference", reference: { tab, from, to } };
}
