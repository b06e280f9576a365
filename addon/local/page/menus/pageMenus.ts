/**
 * The menus of the page: files, editing, and the add-on's own.
 */
import { type KeptDocument, type SampleName, sampleNames } from "../../documentApi.ts";
import type { DocumentView } from "../../pageApi.ts";
import { download } from "../opening/fileRequests.ts";
import type { PageWords } from "../words/words.ts";
import type { Menu } from "./menuBar.tsx";
import type { MenuEntry } from "./menuList.tsx";

export interface MenuActions {
  readonly chooseFile: () => void;
  readonly openSample: (sample: SampleName) => void;
  readonly goOnWith: (kept: KeptDocument) => void;
  readonly change: (kind: "undo" | "redo") => void;
  readonly call: (functionName: string) => void;
}

export function pageMenus(
  words: PageWords,
  document: DocumentView | null,
  kept: readonly KeptDocument[],
  actions: MenuActions,
): readonly Menu[] {
  return [
    { title: words.file, entries: fileEntries(words, document, kept, actions) },
    {
      title: words.edit,
      entries: [
        {
          label: words.undo,
          shortcut: "Ctrl+Z",
          isOff: document?.canUndo !== true,
          run: () => actions.change("undo"),
        },
        {
          label: words.redo,
          shortcut: "Ctrl+Y",
          isOff: document?.canRedo !== true,
          run: () => actions.change("redo"),
        },
      ],
    },
    { title: words.extensions, entries: addOnEntries(document, actions) },
  ];
}

function fileEntries(
  words: PageWords,
  document: DocumentView | null,
  kept: readonly KeptDocument[],
  { chooseFile, openSample, goOnWith }: MenuActions,
): readonly MenuEntry[] {
  const recent = kept.map((each) => ({ label: each.name, run: () => goOnWith(each) }));
  const isEmpty = document?.sheets.every(({ usedRows }) => usedRows === 0) ?? true;
  return [
    { label: words.openFile, run: chooseFile },
    {
      label: words.samples,
      entries: sampleNames.map((name) => ({
        label: words.sample[name],
        run: () => openSample(name),
      })),
    },
    ...(recent.length > 0 ? [{ label: words.recent, entries: recent }] : []),
    "separator",
    { label: words.downloadXlsx, isOff: isEmpty, run: () => download("xlsx") },
    { label: words.downloadCsv, isOff: isEmpty, run: () => download("csv") },
    {
      label: words.downloadCustomers,
      isOff: document?.hasCustomers !== true,
      run: () => download("customers"),
    },
  ];
}

function addOnEntries(document: DocumentView | null, { call }: MenuActions): readonly MenuEntry[] {
  const menu = document?.menu ?? null;
  if (menu === null) return [];
  const entries = menu.entries.map((entry) =>
    entry === "separator" ? entry : { label: entry.label, run: () => call(entry.functionName) },
  );
  return [{ label: menu.title, entries }];
}
