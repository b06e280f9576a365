/**
 * Protected tabs and ranges, as far as a script asks whether it may edit.
 */

import { emulated } from "./emulated.ts";
import { ask } from "./host.ts";
import type { ProtectionAnswer, TabAnswer } from "./hostCalls.ts";
import { rangeFacade } from "./range.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** @param type "SHEET" for the whole tab, "RANGE" for parts of it. */
export function protectionsOf(sheet: number, type: string): Protection[] {
  return ask("readProtections", sheet)
    .filter(({ area }) => (area === null) === (type === "SHEET"))
    .map((protection) => protectionFacade(sheet, protection));
}

function protectionFacade(
  sheet: number,
  { area, canEdit, description }: ProtectionAnswer,
): Protection {
  const facade: Pick<Protection, "canEdit" | "getDescription" | "getRange"> = {
    canEdit: () => canEdit,
    getRange: () => {
      const { rows, columns } = ask("readTab", sheet) as TabAnswer;
      return rangeFacade({ ...(area ?? { row: 1, column: 1, rows, columns }), sheet });
    },
    getDescription: () => description,
  };
  return emulated<Protection>("Protection", facade, "spreadsheet");
}
