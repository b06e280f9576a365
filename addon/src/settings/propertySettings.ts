/**
 * What the add-on remembers, in Apps Script's own properties: nothing of it leaves the document's account.
 */
import { askedMethods } from "#shared/engine/forecast/methods.ts";
import { type Language, languages } from "#shared/words/language.ts";
import { badSetting } from "../badSetting.ts";
import { type DocumentSettings, defaultSettings, segmentViews } from "../documentSettings.ts";
import type { Settings } from "../ports.ts";
import { accountLanguage } from "./accountLanguage.ts";
import { newDocumentSecret } from "./documentSecret.ts";
import { choicesFor, rememberChoices } from "./tabChoices.ts";

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
  if (written === null) return defaultSettings;
  try {
    // What a later version adds has its default.
    const settings = { ...defaultSettings, ...(JSON.parse(written) as Partial<DocumentSettings>) };
    const isKnown =
      segmentViews.includes(settings.segmentView) &&
      askedMethods.includes(settings.method) &&
      typeof settings.columnsBeside === "boolean";
    return isKnown && badSetting(settings) === null ? settings : defaultSettings;
  } catch {
    return defaultSettings; // damaged: a run must not fail for it
  }
}

function saveDocument(settings: DocumentSettings): void {
  PropertiesService.getDocumentProperties().setProperty(SETTINGS, JSON.stringify(settings));
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
