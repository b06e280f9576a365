/**
 * What the add-on adds to the window: its menu under Extensions, the sidebar, the what-if, and short messages.
 */
import { explain } from "#shared/problems/explain.ts";
import type { Problem } from "#shared/problems/problem.ts";
import type { Language } from "#shared/words/language.ts";
import { menuWords } from "#shared/words/menu.ts";

/**
 * Called for every document, also before the user has allowed anything: touches no service but the menu.
 *
 * @param functions Names of the globals that the entries call.
 */
export function addMenu(
  language: Language,
  functions: Readonly<Record<"openSidebar" | "scoreNow" | "profit" | "whatIf" | "undo", string>>,
): void {
  const words = menuWords[language];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.openSidebar, functions.openSidebar)
    .addItem(words.scoreNow, functions.scoreNow)
    .addSeparator()
    .addItem(words.profit, functions.profit)
    .addItem(words.whatIf, functions.whatIf)
    .addSeparator()
    .addItem(words.undo, functions.undo)
    .addToUi();
}

export function openSidebar(language: Language): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(
    menuWords[language].sidebarTitle,
  );
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Beside the sheet, which can be used meanwhile. */
export function openWhatIfWindow(language: Language): void {
  const page = HtmlService.createHtmlOutputFromFile("whatif").setWidth(980).setHeight(680);
  SpreadsheetApp.getUi().showModelessDialog(page, menuWords[language].whatIfTitle);
}

/** Passes by itself. */
export function showToast(language: Language, text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, menuWords[language].sidebarTitle);
}

/** Waits for the user. Hold no lock: the host gives it up meanwhile. */
export function showProblem(problem: Problem, language: Language): void {
  const { what, why, fix } = explain(problem, language);
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuWords[language].sidebarTitle, [what, why, fix].join("\n\n"), ui.ButtonSet.OK);
}
