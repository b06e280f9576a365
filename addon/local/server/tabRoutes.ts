/**
 * What people do to whole tabs, with what Sheets refuses.
 */
import { renameTab } from "../document/renameTab.ts";
import type { Tab } from "../document/tab.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import type { TabAnswer, TabRequest } from "../documentApi.ts";
import { endJson, Refusal } from "./loopback.ts";
import { nameRequest, tabRequest } from "./requests.ts";
import { jsonOf, type Routes } from "./route.ts";
import type { Session } from "./session.ts";

export function tabRoutes(session: Session): Routes {
  return {
    "POST /api/tabs": async (request, response) => {
      endJson(response, change(session.document(), await jsonOf(request, tabRequest)));
    },
    "POST /api/name": async (request, response) => {
      const { name } = await jsonOf(request, nameRequest);
      const document = session.document();
      // By characters: half of an emoji could not be written into a file's name.
      document.name = [...name.trim()].slice(0, LONGEST_NAME).join("") || document.name;
      document.changed();
      response.writeHead(204).end();
    },
  };
}

/** Characters, of a document's name and of a tab's; Sheets' own for tabs. */
const LONGEST_NAME = 100;

function change(document: WorkbookDocument, request: TabRequest): TabAnswer {
  document.history.mark();
  if (request.kind === "add") return added(document, request.name);
  const tab = document.tabById(request.sheet);
  if (tab === null) throw new Refusal(404, "There is no such tab.");
  const others = document.tabs.filter((each) => each !== tab && !each.hidden);
  const isLast = others.length === 0 && !tab.hidden;
  switch (request.kind) {
    case "rename":
      return renamed(document, tab, request.name.trim());
    case "show":
      tab.hidden = false;
      document.activate(tab);
      return { ok: true, sheet: tab.id };
    case "move":
      return moved(document, tab, request.by);
    case "hide":
      if (isLast) return { ok: false, reason: "lastTab" };
      tab.hidden = true;
      if (document.activeTab === tab) document.activateNear(document.tabs.indexOf(tab));
      document.changed();
      return { ok: true, sheet: document.activeTab.id };
    case "delete":
      if (isLast) return { ok: false, reason: "lastTab" };
      document.removeTab(tab);
      return { ok: true, sheet: document.activeTab.id };
  }
}

/** @param wanted Ends in a number that is raised until the name is free. */
function added(document: WorkbookDocument, wanted: string): TabAnswer {
  let number = document.tabs.length + 1;
  while (isTaken(document, `${wanted}${number}`)) number++;
  const tab = document.addTab(`${wanted}${number}`, document.tabs.indexOf(document.activeTab) + 1);
  document.activate(tab);
  return { ok: true, sheet: tab.id };
}

function renamed(document: WorkbookDocument, tab: Tab, name: string): TabAnswer {
  if (name === "") return { ok: false, reason: "nameEmpty" };
  if (name.length > LONGEST_NAME) return { ok: false, reason: "nameTooLong" };
  const isSame = name.toLowerCase() === tab.name.toLowerCase();
  if (!isSame && isTaken(document, name)) return { ok: false, reason: "nameTaken" };
  renameTab(document, tab, name);
  document.changed();
  return { ok: true, sheet: tab.id };
}

/** Past the next tab that is seen: hidden ones between would make it stand still. */
function moved(document: WorkbookDocument, tab: Tab, by: -1 | 1): TabAnswer {
  const seen = document.tabs.filter((each) => !each.hidden);
  const neighbour = seen[seen.indexOf(tab) + by];
  if (neighbour !== undefined) document.moveTab(tab, document.tabs.indexOf(neighbour));
  return { ok: true, sheet: tab.id };
}

/** Sheets compares names of tabs without regard to capitals. */
function isTaken(document: WorkbookDocument, name: string): boolean {
  return document.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase());
}
