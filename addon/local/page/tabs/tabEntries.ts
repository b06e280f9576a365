import type { TabRequest } from "../../documentApi.ts";
import type { SheetView } from "../../pageApi.ts";
import type { MenuEntry } from "../menus/menuList.tsx";
import type { PageWords } from "../words/words.ts";

/** What can be done with one of the tabs that are seen. */
export function tabEntries(
  words: PageWords,
  seen: readonly SheetView[],
  sheet: number,
  change: (request: TabRequest) => void,
  rename: () => void,
): readonly MenuEntry[] {
  const place = seen.findIndex(({ id }) => id === sheet);
  const isLast = seen.length === 1;
  return [
    // After the menu has closed and given the focus back: the field for the name takes it then.
    { label: words.renameTab, shortcut: "F2", run: () => requestAnimationFrame(rename) },
    {
      label: words.moveLeft,
      isOff: place === 0,
      run: () => change({ kind: "move", sheet, by: -1 }),
    },
    {
      label: words.moveRight,
      isOff: place === seen.length - 1,
      run: () => change({ kind: "move", sheet, by: 1 }),
    },
    "separator",
    { label: words.hideTab, isOff: isLast, run: () => change({ kind: "hide", sheet }) },
    { label: words.deleteTab, isOff: isLast, run: () => change({ kind: "delete", sheet }) },
  ];
}
