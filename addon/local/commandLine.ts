/**
 * The words after a command: files, options with a value, and switches.
 */
import { type Language, languages } from "#shared/words/language.ts";

/** What is wrong with the words, in a sentence or two; or a wish for help. */
export type Slip =
  | { readonly kind: "slip"; readonly sentence: string }
  | { readonly kind: "help"; readonly language: Language };

export interface Split<Name extends string, Switch extends string> {
  readonly files: readonly string[];
  /** Every value that was given for each, in order. */
  readonly options: Readonly<Record<Name, readonly string[]>>;
  readonly switches: ReadonlySet<Switch>;
}

interface OptionWords {
  readonly noOption: (option: string) => string;
  readonly noValue: (option: string) => string;
}

/** @returns Or what is wrong, in a sentence. */
export function optionsIn<Name extends string, Switch extends string>(
  given: readonly string[],
  names: readonly Name[],
  switches: readonly Switch[],
  words: OptionWords,
): Split<Name, Switch> | string {
  const files: string[] = [];
  const options = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<
    Name,
    string[]
  >;
  const on = new Set<Switch>();
  for (let i = 0; i < given.length; i++) {
    const word = given[i] as string;
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const at = word.indexOf("=");
    const written = word.slice(2, at < 0 ? undefined : at);
    const lever = switches.find((known) => known === written);
    if (lever !== undefined) {
      on.add(lever);
      continue;
    }
    const name = names.find((known) => known === written);
    if (name === undefined) return words.noOption(`--${written}`);
    const value = at < 0 ? given[++i] : word.slice(at + 1);
    if (value === undefined) return words.noValue(`--${name}`);
    options[name].push(value);
  }
  return { files, options, switches: on };
}

/** Looked for first: whatever else is wrong is said in it. Null for a language that is not spoken here. */
export function languageIn(words: readonly string[]): Language | null {
  const isNamed = (word: string) => /^--language(=|$)/.test(word);
  const at = words.reduce((last, word, place) => (isNamed(word) ? place : last), -1);
  const written = words[at]?.split("=", 2)[1] ?? words[at + 1];
  if (at < 0 || written === undefined) return "en";
  return languages.find((each) => each === written) ?? null;
}

/** Undefined where nothing was written, null for what is no number within the bounds. */
export function numberIn(
  written: string | null,
  least: number,
  most: number,
): number | null | undefined {
  if (written === null) return undefined;
  const value = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
