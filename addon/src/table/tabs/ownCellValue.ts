import { isoDate } from "#shared/words/isoDate.ts";
import type { WallClock } from "../cells/wallClock.ts";
import type { Cell } from "../selectedTable.ts";
import type { CellValue } from "./tabPlan.ts";

/**
 * A cell of a column of the user's own, as it is written again into a cell without a format.
 *
 * Text gets an apostrophe, which the sheet swallows, so that 00123 and =A1 stay what they are; dates and
 * truth values are written as somebody would type them, for the sheet then knows them again.
 */
export function ownCellValue(cell: Cell, wallClock: WallClock): CellValue {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (cell instanceof Date) return typedDate(wallClock(cell));
  return cell === "" ? "" : `'${cell}`;
}

function typedDate(wall: number): string {
  const day = Math.floor(wall / DAY);
  const seconds = Math.floor(wall / 1000) - day * DAY_SECONDS;
  if (seconds === 0) return isoDate(day);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${isoDate(day)} ${parts.map((part) => String(part).padStart(2, "0")).join(":")}`;
}

const DAY_SECONDS = 86_400;
const DAY = DAY_SECONDS * 1000;
