import type { DocumentHabits } from "../functions/functionsOver.ts";

/** Both may be asked inside a custom function, which has no right to ask who its user is. */
export function documentHabits(): DocumentHabits {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const isChinese = spreadsheet.getSpreadsheetLocale().toLowerCase().startsWith("zh");
  return {
    language: isChinese ? "zh" : "en",
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
  };
}
