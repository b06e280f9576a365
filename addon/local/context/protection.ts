/**
 * Protected tabs and ranges, as far as a script asks whether it may edit.
 */

import { emulated } from "./emulated.ts";
import { ask } from "./host.ts";
import type { ProtectionAnswer } from "./hostCalls.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** @param type "SHEET" for the whole tab, "RANGE" for parts of it. */
export function protectionsOf(sheet: number, type: string): Protection[] {
  return ask("readProtections", sheet)
    .filter(({ area }) => (area === null) === (type === "SHEET"))
    .map(protectionFacade);
}

function protectionFacade({ canEdit, description }: ProtectionAnswer): Protection {
  const facade: Pick<Protection, "canEdit" | "getDescription"> = {
    canEdit: () => canEdit,
    getDescription: () => description,
  };
  return emulated<Protection>("Protection", facade, "spreadsheet");
}
