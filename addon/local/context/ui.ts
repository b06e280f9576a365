/**
 * Menu, sidebar and dialogs.
 */
import { emulated } from "./emulated.ts";
import { enumeration, enumName } from "./enumeration.ts";
import { ask, exception } from "./host.ts";
import type { MenuEntry, PageDialog } from "./hostCalls.ts";
import { contentOf } from "./htmlService.ts";
import { refuseWithoutScope } from "./permissions.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Members =
  | "createAddonMenu"
  | "showSidebar"
  | "showModelessDialog"
  | "showModalDialog"
  | "alert"
  | "Button"
  | "ButtonSet";

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

const Button = enumeration<typeof GoogleAppsScript.Base.Button>("Ui.Button", [
  "CLOSE",
  "OK",
  "CANCEL",
  "YES",
  "NO",
]);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  "Ui.ButtonSet",
  Object.keys(BUTTONS),
);

export function uiFacade(): Ui {
  const ui: Pick<Ui, Members> = {
    createAddonMenu: menuFacade,
    showSidebar: (page) => {
      refuseWithoutScope("Ui.showSidebar", "script.container.ui");
      const { title, html } = contentOf(page);
      ask("showSidebar", title, html);
    },
    showModelessDialog: (page, title) =>
      showDialog("Ui.showModelessDialog", page, { title, isModal: false }),
    showModalDialog: (page, title) =>
      showDialog("Ui.showModalDialog", page, { title, isModal: true }),
    alert,
    Button,
    ButtonSet,
  };
  return emulated<Ui>("Ui", ui);
}

function showDialog(
  method: string,
  page: unknown,
  { title, isModal }: Pick<PageDialog, "title" | "isModal">,
): void {
  refuseWithoutScope(method, "script.container.ui");
  const { html, width, height } = contentOf(page);
  ask("showDialog", { title, html, width, height, isModal });
}

function menuFacade(): Menu {
  const entries: (MenuEntry | "separator")[] = [];
  const add = (entry: MenuEntry | "separator"): Menu => {
    entries.push(entry);
    return facade;
  };
  const menu: Pick<Menu, "addItem" | "addSeparator" | "addToUi"> = {
    addItem: (label, functionName) => add({ label, functionName }),
    addSeparator: () => add("separator"),
    addToUi: () => ask("showMenu", entries),
  };
  const facade = emulated<Menu>("Menu", menu);
  return facade;
}

/** Waits for the user, as Google does. */
function alert(...args: readonly (string | ButtonSet)[]): Button {
  refuseWithoutScope("Ui.alert", "script.container.ui");
  const last = args.at(-1);
  const buttons = typeof last === "object" || typeof last === "number" ? enumName(last) : "OK";
  const texts = args.filter((each) => typeof each === "string");
  if (texts.length === 0) throw exception("The parameters don't match the method signature.");
  const [title, text] = texts.length > 1 ? texts : ["", texts[0]];
  const pressed = ask("askUser", title ?? "", text ?? "", BUTTONS[buttons] ?? ["OK"]);
  return Button[pressed as keyof typeof Button] as Button;
}
