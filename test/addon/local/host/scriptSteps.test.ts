import { expect, it } from "vitest";
import { writeCell } from "../../../../addon/local/document/editCells.ts";
import { scriptHost } from "../scriptHost.ts";

const code = `
  function asked() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getDataRange().getValues();
    SpreadsheetApp.getUi().alert("Go on?");
    sheet.getRange("A2").setValue("script");
    SpreadsheetApp.getUi().alert("Go on?");
    sheet.getRange("A3").setValue("script");
  }
  function thrown() {
    SpreadsheetApp.getActiveSheet().getRange("A2").setValue("script");
    throw new Error("no further");
  }
`;

/** A script that stands still at each of its questions, and a user who goes on meanwhile. */
async function opened() {
  const questions: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  const host = await scriptHost(code, {
    askUser: () =>
      new Promise((resolve) => {
        questions.push(() => resolve("OK"));
        waiting.shift()?.();
      }),
  });
  const { document } = host;
  const tab = document.activeTab;
  return {
    host,
    document,
    asked: () =>
      questions.length > 0
        ? Promise.resolve()
        : new Promise<void>((resolve) => {
            waiting.push(resolve);
          }),
    answer: () => questions.shift()?.(),
    type: (row: number, text: string) => {
      document.history.mark();
      writeCell(tab, row, 1, text);
      document.changed();
    },
    column: () => [1, 2, 3].map((row) => tab.cells.at(row, 1)),
  };
}

it("lets what is typed be taken back while a script has read and changed nothing", async () => {
  const { host, document, asked, answer, type, column } = await opened();
  const run = host.call("asked", []);
  await asked();
  type(1, "typed");
  expect(document.history.undo()).toBe(true);
  expect(column()).toEqual([null, null, null]);
  document.history.redo();
  answer();
  await asked();
  expect(document.history.undo()).toBe(false);
  answer();
  expect((await run).ok).toBe(true);
  expect(column()).toEqual(["typed", "script", "script"]);
  document.history.undo();
  expect(column()).toEqual(["typed", null, null]);
  document.history.undo();
  expect(column()).toEqual([null, null, null]);
  await host.close();
});

it("takes back what a script did before it failed", async () => {
  const { host, document, column } = await opened();
  expect((await host.call("thrown", [])).ok).toBe(false);
  expect(column()[1]).toBe("script");
  expect(document.history.undo()).toBe(true);
  expect(column()[1]).toBe(null);
  await host.close();
});
