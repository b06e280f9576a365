/**
 * What a typed cell costs in a tab of a million cells, with the step that takes it back, against a copy
 * of the tab.
 */
import { writeCell } from "../../addon/local/document/editCells.ts";
import { WorkbookDocument } from "../../addon/local/document/workbookDocument.ts";
import { fastestOf, tellRatio } from "./ratio.ts";

const ROWS = 50_000;
const COLUMNS = 20;
const ROUNDS = 50;
/** A step lists the rows, a twentieth of the cells, and copies one of them. */
const LIMIT = 1 / 10;

const document = new WorkbookDocument("id", "Shop", "UTC");
const tab = document.addTab("Orders");
const rows = Array.from({ length: ROWS }, (_, r) =>
  Array.from({ length: COLUMNS }, (_, c) => r + c),
);
rows.forEach((cells, r) => {
  cells.forEach((value, c) => {
    tab.cells.put(r + 1, c + 1, value);
  });
});

let typedMs = Number.POSITIVE_INFINITY;
let copyMs = Number.POSITIVE_INFINITY;
let typed = 0;
for (let round = 0; round < ROUNDS; round++) {
  const type = () => {
    typed++;
    document.history.mark();
    writeCell(tab, typed, 1, `text ${typed}`);
    document.changed();
  };
  typedMs = Math.min(typedMs, await fastestOf(10, type));
  copyMs = Math.min(copyMs, await fastestOf(1, () => rows.map((cells) => [...cells])));
}
tellRatio({
  name: `document, a typed cell ÷ a copy of its tab: ${typedMs.toFixed(2)} ms ÷ ${copyMs.toFixed(2)} ms`,
  ratio: typedMs / copyMs,
  limit: LIMIT,
  otherwise: "typing copies more than a row",
});
