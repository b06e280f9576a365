/**
 * How the spreadsheet's country writes what can be read two ways. Asked only where no cell settles it.
 */
import type { DecimalMark } from "./scanAmount.ts";

export interface CountryHabits {
  readonly decimalMark: DecimalMark;
  /** Whether 3/4 is 4 March rather than 3 April. */
  readonly isMonthFirst: boolean;
}

/** @param locale As `Spreadsheet.getSpreadsheetLocale` gives it, e.g. "en_US"; Sheets' own default where it is not known. */
export function countryHabits(locale = "en_US"): CountryHabits {
  const [language = "", country = ""] = locale.replace("-", "_").split("_");
  const isPointCountry =
    pointLanguages.has(language.toLowerCase()) || pointCountries.has(country.toUpperCase());
  return {
    decimalMark: isPointCountry && !commaLocales.has(locale) ? "." : ",",
    isMonthFirst:
      monthFirstLanguages.has(language.toLowerCase()) ||
      monthFirstCountries.has(country.toUpperCase()) ||
      (language === "en" && country === ""),
  };
}

/** @see Unicode CLDR, numbers/symbols decimal and dateFormats short of each locale. */
const pointLanguages = new Set(["en", "zh", "ja", "ko", "th", "iw", "he", "hi", "ms", "fil"]);
const pointCountries = new Set(["US", "GB", "CH", "MX", "IN", "CN", "TW", "HK", "SG", "JP", "KR"]);
const commaLocales = new Set(["en_ZA", "fr_CH"]);
const monthFirstLanguages = new Set(["zh", "ja", "ko", "fil"]);
const monthFirstCountries = new Set(["US", "PH"]);
