/**
 * What the add-on remembers, in Apps Script's own properties: nothing of it leaves the document's account.
 */
import { type Language, languages } from "#shared/words/language.ts";
import type { RememberedChoices, Settings } from "../ports.ts";
import { accountLanguage } from "./accountLanguage.ts";
import { newDocumentSecret } from "./documentSecret.ts";
import { type DocumentSettings, defaultSettings } from "../documentSettings.ts";

export function propertySettings(): Settings {
  return {
    language,
    chooseLanguage,
    document: readDocument,
    saveDocument,
    choicesFor,
    rememberChoices,
    lastScored,
    rememberScored,
    documentSecret,
  };
}

const SECRET = "secret";
const SCORED = "scored";
const SETTINGS = "settings";
/** One property a tab, by its name. */
const CHOICES = "choices:";
/** Of the 9 KB that a property holds. */
const MAX_PROPERTY = 8000;

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

function readDocument(): DocumentSettings {
  const written = PropertiesService.getDocumentProperties().getProperty(SETTINGS);
  // Written by `saveDocument` alone; what a later version adds has its default.
  return written === null
    ? defaultSettings
    : { ...defaultSettings, ...(JSON.parse(written) as Partial<DocumentSettings>) };
}

function saveDocument(settings: DocumentSettings): void {
  PropertiesService.getDocumentProperties().setProperty(SETTINGS, JSON.stringify(settings));
}

function choicesFor(sheet: string): RememberedChoices | null {
  const written = PropertiesService.getDocumentProperties().getProperty(CHOICES + sheet);
  return written === null ? null : (JSON.parse(written) as RememberedChoices);
}

function rememberChoices(sheet: string, choices: RememberedChoices): void {
  const written = JSON.stringify(choices);
  if (written.length > MAX_PROPERTY) return; // headers of thousands of letters: asked again next time
  PropertiesService.getDocumentProperties().setProperty(CHOICES + sheet, written);
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
