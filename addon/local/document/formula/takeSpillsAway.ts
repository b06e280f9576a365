import type { Tab } from "../tab.ts";

/** Where lines are put in or taken away, results spread anew afterwards. */
export function takeSpillsAway(tab: Tab): void {
  for (const key of [...tab.spilled.keys()]) takeSpillAway(tab, key);
}

export function takeSpillAway(tab: Tab, key: string): void {
  const [row = 0, column = 0] = key.split(",").map(Number);
  tab.spilled.delete(key);
  tab.cells.put(row, column, null);
}
