/**
 * The language that was chosen on the page, kept between starts.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "#shared/words/language.ts";

export interface PageLanguage {
  /** The chosen one, else the machine's. */
  readonly language: Language;
  readonly isChosen: boolean;
  choose(language: Language): void;
}

/** @param machine What this machine speaks. */
export function pageLanguage(folder: string, machine: Language): PageLanguage {
  const file = join(folder, "page.json");
  let chosen = readChoice(file);
  return {
    get language() {
      return chosen ?? machine;
    },
    get isChosen() {
      return chosen !== null;
    },
    choose: (language) => {
      chosen = language;
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify({ language }));
    },
  };
}

function readChoice(file: string): Language | null {
  try {
    const { language } = JSON.parse(readFileSync(file, "utf8")) as { language?: unknown };
    return languages.find((known) => known === language) ?? null;
  } catch {
    return null; // nothing was chosen yet
  }
}
