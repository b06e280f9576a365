import type { Cell } from "../selectedTable.ts";

/** Milliseconds since midnight that a written date carries behind it; 0 without a time. Serial days may have a fraction. */
export function timeOfDay(cell: Cell): number {
  if (typeof cell === "number") {
    // Longer numbers are a date's digits, 20250621.
    return cell < 100_000 ? Math.round((cell - Math.floor(cell)) * SECONDS_A_DAY) * 1000 : 0;
  }
  if (typeof cell !== "string" || cell.length > MAX_WRITTEN) return 0;
  const found = /(?:^|[^\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]m)?/i.exec(cell);
  if (found === null) return 0;
  const [, hours = "0", minutes = "0", seconds = "0", half = ""] = found;
  const isAfternoon = half.toLowerCase() === "pm";
  const hour = half === "" ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return 0;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

const SECONDS_A_DAY = 86_400;
/** Longer cells are prose. */
const MAX_WRITTEN = 64;
