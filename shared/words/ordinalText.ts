import { numberText } from "./numberText.ts";

/** 1 → "1st", 12 → "12th", 1002 → "1,002nd": English only. */
export function ordinalText(place: number): string {
  const tens = place % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return numberText(place) + ending;
}
