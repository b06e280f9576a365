import { expect, it } from "vitest";
import {
  changeRequest,
  editRequest,
  selectionRequest,
  tabRequest,
} from "../../../../addon/local/server/requests.ts";

const area = { sheet: 0, row: 0, column: 0, rows: 1, columns: 1 };

it.each([
  ["a row before the first", editRequest, { sheet: 0, row: -1, column: 0, texts: [["a"]] }],
  ["half a row", editRequest, { sheet: 0, row: 0.5, column: 0, texts: [["a"]] }],
  ["texts that are none", editRequest, { sheet: 0, row: 0, column: 0, texts: [[1]] }],
  ["no texts", editRequest, { sheet: 0, row: 0, column: 0 }],
  ["an area of nothing", selectionRequest, { ...area, rows: 0 }],
  ["an area beyond every tab", changeRequest, { kind: "clear", area: { ...area, rows: 1e15 } }],
  ["a change of no kind", changeRequest, { kind: "burn", area }],
  [
    "a width of nothing",
    changeRequest,
    { kind: "resize", sheet: 0, column: 0, columns: 1, pixels: 0 },
  ],
  ["a tab without a name", tabRequest, { kind: "add" }],
  ["nothing", tabRequest, null],
])("refuses %s", (_, agreed, sent) => {
  expect(agreed.safeParse(sent).success).toBe(false);
});

it("takes what the page sends", () => {
  const edit = { sheet: 1_000_003, row: 4, column: 2, texts: [["a", ""]], rows: 2, columns: 4 };
  expect(editRequest.parse(edit)).toEqual(edit);
  const copy = { kind: "copy", from: area, to: { ...area, row: 7 }, isCut: true };
  expect(changeRequest.parse(copy)).toEqual(copy);
});
