import type { Language } from "#shared/words/language.ts";

/** Needs no permission and no property: the menu is built before there is either. */
export function accountLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith("zh") ? "zh" : "en";
}
