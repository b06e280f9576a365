/**
 * What the add-on remembers, in Apps Script's own properties: nothing of it leaves the document's account.
 */
import { type Language, languages } from "#shared/words/language.ts";
import type { Settings } from "../ports.ts";
import { accountLanguage } from "./accountLanguage.ts";
import { newDocumentSecret } from "./documentSecret.ts";

export function propertySettings(): Settings {
  return { language, chooseLanguage, lastScored, rememberScored, documentSecret };
}

const SECRET = "secret";
const SCORED = "scored";

function language(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(languageKey());
  return languages.find((known) => known === chosen) ?? accountLanguage();
}

function chooseLanguage(chosen: Language): void {
  PropertiesService.getUserProperties().setProperty(languageKey(), chosen);
}

/** User properties are one store for all documents: the document's id sets this one apart. */
function languageKey(): string {
  return `language:${documentProperty("id", () => Utilities.getUuid())}`;
}

function lastScored(): string | null {
  return PropertiesService.getDocumentProperties().getProperty(SCORED);
}

function rememberScored(sheet: string): void {
  PropertiesService.getDocumentProperties().setProperty(SCORED, sheet);
}

function documentSecret(): string {
  return documentProperty(SECRET, () =>
    newDocumentSecret([Utilities.getUuid(), Utilities.getUuid(), Utilities.getUuid()]),
  );
}

/** Made at the first question, the same ever after. */
function documentProperty(name: string, make: () => string): string {
  const properties = PropertiesService.getDocumentProperties();
  const known = properties.getProperty(name);
  if (known !== null) return known;
  const made = make();
  properties.setProperty(name, made);
  return made;
}
