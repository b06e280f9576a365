import type { DayNumber } from "#shared/engine/population.ts";
import { isoDate } from "#shared/words/isoDate.ts";

/** "2025-06-30" as a day; null for what is no day of the calendar. */
export function parseIsoDate(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY_MILLISECONDS;
  // 30 February is taken for 2 March: what does not read back as it was written is none.
  return isoDate(day) === text ? day : null;
}

const DAY_MILLISECONDS = 86_400_000;
