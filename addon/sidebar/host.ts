/**
 * The add-on's functions as promises, over `google.script.run`.
 */
import type { ProfitApi } from "../src/profitApi.ts";
import type { SidebarApi } from "../src/sidebarApi.ts";
import { scriptCall } from "./scriptCall.ts";

/** What this page calls of them. */
export type Called = SidebarApi & Pick<ProfitApi, "profitCustomers" | "openWhatIf">;

export type Host = {
  readonly [Name in keyof Called]: (
    ...args: Parameters<Called[Name]>
  ) => Promise<ReturnType<Called[Name]>>;
};

/** Each function rejects with what the add-on threw, or with what Google says of a lost connection. */
export function scriptHost(): Host {
  return {
    readSidebarState: (choices) => call("readSidebarState", [choices]),
    scoreCustomers: (choices) => call("scoreCustomers", [choices]),
    profitCustomers: (choices) => call("profitCustomers", [choices]),
    openWhatIf: () => call("openWhatIf", []),
    readProgress: () => call("readProgress", []),
    cancelRun: () => call("cancelRun", []),
    undoRun: () => call("undoRun", []),
    readCustomer: (name) => call("readCustomer", [name]),
    readRequest: (choices) => call("readRequest", [choices]),
    makeCleanCopy: (choices) => call("makeCleanCopy", [choices]),
    readSettings: () => call("readSettings", []),
    saveSettings: (settings) => call("saveSettings", [settings]),
    chooseLanguage: (language) => call("chooseLanguage", [language]),
    showTab: (name, rows) => call("showTab", [name, rows]),
  };
}

function call<Name extends keyof Called>(name: Name, args: Parameters<Called[Name]>) {
  return scriptCall<ReturnType<Called[Name]>>(name, args);
}
