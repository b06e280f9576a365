import { expect, it } from "vitest";
import { scriptHost } from "../scriptHost.ts";

const code = `
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem("Score", "score").addSeparator().addItem("Help", "help").addToUi();
  }
  function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("T")); }
  function page() { return HtmlService.createHtmlOutputFromFile("sidebar"); }
  function aside() { SpreadsheetApp.getUi().showModelessDialog(page().setWidth(900).setHeight(640), "What if"); }
  function inFront() { SpreadsheetApp.getUi().showModalDialog(page(), "What if"); }
  function noPage() { HtmlService.createHtmlOutputFromFile("nowhere"); }
  function outside() { HtmlService.createHtmlOutputFromFile("../appsscript"); }
  function ask() {
    var lock = LockService.getDocumentLock();
    lock.tryLock(10);
    var ui = SpreadsheetApp.getUi();
    var button = ui.alert("Title", "Go on?", ui.ButtonSet.YES_NO);
    return [button === ui.Button.YES, String(button), lock.hasLock()];
  }
  function toast() { SpreadsheetApp.getActiveSpreadsheet().toast("done", "T"); }
`;

it("shows the menu, the sidebar and messages that the script asks for", async () => {
  const host = await scriptHost(code);
  expect((await host.open()).ok).toBe(true);
  await host.value("side");
  await host.value("toast");
  expect(host.logged).toEqual([
    'menu [{"label":"Score","functionName":"score"},"separator",{"label":"Help","functionName":"help"}]',
    "sidebar T <p>side</p>",
    "toast done",
  ]);
  expect(await host.failure("noPage")).toBe("Exception: No HTML file named nowhere was found.");
  expect(await host.failure("outside")).toContain("No HTML file named");
  await host.close();
});

it("shows dialogs with the script's pages in them, in Google's size where it names none", async () => {
  const host = await scriptHost(code);
  await host.value("aside");
  await host.value("inFront");
  expect(host.logged).toEqual([
    "dialog What if <p>side</p> 900×640 modeless",
    "dialog What if <p>side</p> 600×400 modal",
  ]);
  await host.close();
  const bare = await scriptHost(code, { scopes: [] });
  expect(await bare.failure("aside")).toContain("script.container.ui");
  await bare.close();
});

it("suspends a script until its question is answered, and lets go of its locks", async () => {
  let answer: (button: string) => void = () => {};
  const host = await scriptHost(code, {
    askUser: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  let ended = false;
  const asking = host.value("ask").finally(() => {
    ended = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ended).toBe(false);
  answer("YES");
  expect(await asking).toEqual([true, "YES", false]);
  await host.close();
});
