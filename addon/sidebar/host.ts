/**
 * The add-on's functions as promises, over `google.script.run`.
 */
import type { SidebarApi } from "../src/sidebarApi.ts";
import { scriptCall } from "./scriptCall.ts";

export type Host = {
  readonly [Name in keyof SidebarApi]: (
    ...args: Parameters<SidebarApi[Name]>
  ) => Promise<ReturnType<SidebarApi[Name]>>;
};

/** Each function rejects with what the add-on threw, or with what Google says of a lost connection. */
export function scriptHost(): Host {
  return {
    readSidebarState: (choices) => call("readSidebarState", [choices]),
    scoreCustomers: (choices) => call("scoreCustomers", [choices]),
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

function call<Name extends keyof SidebarApi>(name: Name, args: Parameters<SidebarApi[Name]>) {
  return scriptCall<ReturnType<SidebarApi[Name]>>(name, args);
}
