import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { TabRequest } from "../documentApi.ts";
import type { DocumentView } from "../pageApi.ts";
import { DialogBox } from "./dialogBox.tsx";
import { createCellStore } from "./grid/cellStore.ts";
import { FormulaBar } from "./grid/formulaBar.tsx";
import { Grid } from "./grid/grid.tsx";
import { gridWords } from "./grid/gridWords.ts";
import { useSheetChanges } from "./grid/useSheetChanges.ts";
import { useTyping } from "./grid/useTyping.ts";
import { readCells } from "./hostApi.ts";
import { pageMenus } from "./menus/pageMenus.ts";
import { EmptyState } from "./opening/emptyState.tsx";
import { changeTab, closeDialog, closeSidebar, renameDocument } from "./opening/fileRequests.ts";
import { OpenQuestion } from "./opening/openQuestion.tsx";
import { useFileDrop } from "./opening/useFileDrop.ts";
import { useOpening } from "./opening/useOpening.ts";
import { usePastedTable } from "./opening/usePastedTable.ts";
import { PageDialog } from "./pageDialog.tsx";
import { SidebarFrame } from "./sidebarFrame.tsx";
import { SheetTabs } from "./tabs/sheetTabs.tsx";
import { TitleBar } from "./titleBar.tsx";
import { Toasts } from "./toasts.tsx";
import { browserLanguage, useAddOn } from "./useAddOn.ts";
import { useHost } from "./useHost.ts";
import { useRegions } from "./useRegions.ts";
import { useSheetView } from "./useSheetView.ts";
import { useTheme } from "./useTheme.ts";
import { type PageWords, pageWords } from "./words/words.ts";

export function Page() {
  const host = useHost();
  const language = host.document?.language ?? browserLanguage;
  const words = pageWords[language];
  const name = shownName(host.document, words);
  const view = useSheetView(host.document);
  const theme = useTheme();
  const [arrivals, setArrivals] = useState(0);
  const [blankWanted, setBlankWanted] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const store = useMemo(() => createCellStore(readCells, () => setArrivals((n) => n + 1)), []);
  const addOn = useAddOn(host, words);
  const opening = useOpening(host, language, words, addOn.offer);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = `${name} · ${words.product}`;
  }, [language, name, words]);

  async function changeTabs(request: TabRequest) {
    const answer = await changeTab(request).catch(() => null);
    await host.refresh();
    if (answer?.ok === false) host.toast(words.tabRefused[answer.reason]);
    if (answer?.ok !== true) return;
    if (request.kind === "add" || request.kind === "show") view.showSheet(answer.sheet);
    const gone = sheets.find(({ id }) => "sheet" in request && id === request.sheet);
    if (request.kind === "delete" && gone) host.toast(words.tabDeleted(gone.name));
  }

  const { sheet, sheets, selection } = view;
  const sheetWords = gridWords[language];
  const changes = useSheetChanges(host.refresh, (why) => host.toast(sheetWords.refused[why]));
  const cellAt = (row: number, column: number) =>
    sheet === null ? undefined : store.row(sheet.id, row)?.[column];
  const typing = useTyping({
    sheet,
    selection,
    select: view.select,
    cellAt,
    write: ({ sheet: id, row, column, text }) =>
      void changes.edit({ sheet: id, row, column, texts: [[text]] }),
  });
  const isEmpty = !blankWanted && sheets.every(({ usedRows }) => usedRows === 0);
  const sidebar = host.document?.sidebar ?? null;
  const pageDialog = host.document?.dialog ?? null;
  const isDropping = useFileDrop(opening.openFiles);
  usePastedTable(isEmpty, words.pastedTable, opening.openFiles);
  useRegions();
  const chooseFile = () => chooser.current?.click();
  const menus = pageMenus(words, host.document, opening.kept, {
    chooseFile,
    openSample: opening.openSample,
    goOnWith: opening.goOnWith,
    change: (kind) => void changes.change({ kind }),
    call: addOn.call,
  });
  return (
    <div class="page">
      <TitleBar
        language={language}
        words={words}
        name={name}
        menus={menus}
        theme={theme.theme}
        chooseTheme={theme.choose}
        chooseFile={chooseFile}
        rename={(name) => void renameDocument(name).then(host.refresh, () => {})}
        speak={addOn.speak}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = ""; // the same file may be chosen again
          opening.openFiles(files);
        }}
      />
      {!isEmpty && (
        <FormulaBar
          words={sheetWords}
          selection={selection}
          cell={cellAt(selection.anchor.row, selection.anchor.column)}
          typing={typing}
        />
      )}
      <div class="work">
        <div class="sheet-area" {...(isEmpty ? {} : { "data-region": "sheet" })}>
          {host.document !== null && isEmpty ? (
            <EmptyState
              words={words}
              language={language}
              kept={opening.kept}
              choose={chooseFile}
              goOnWith={opening.goOnWith}
              forget={(kept) => void opening.forget(kept)}
              openSample={opening.openSample}
              startBlank={() => setBlankWanted(true)}
            />
          ) : (
            sheet !== null && (
              <Grid
                key={`${host.document?.opened}:${sheet.id}`}
                sheet={sheet}
                version={host.document?.version ?? 0}
                store={store}
                arrivals={arrivals}
                selection={selection}
                select={view.select}
                typing={typing}
                changes={changes}
                words={sheetWords}
                label={words.sheetOf(sheet.name)}
                tell={host.toast}
              />
            )
          )}
        </div>
        {sidebar !== null && (
          <SidebarFrame
            sidebar={sidebar}
            words={words}
            language={language}
            theme={theme.shown}
            takesFocus={addOn.isAsked}
            close={() => void closeSidebar().then(host.refresh, () => {})}
          />
        )}
      </div>
      {!isEmpty && (
        <SheetTabs
          all={host.document?.sheets ?? []}
          current={sheet?.id ?? null}
          show={view.showSheet}
          change={(request) => void changeTabs(request)}
          words={words}
        />
      )}
      {pageDialog !== null && (
        <PageDialog
          key={pageDialog.id}
          dialog={pageDialog}
          words={words}
          language={language}
          theme={theme.shown}
          close={() => void closeDialog().then(host.refresh, () => {})}
        />
      )}
      {host.dialog !== null && (
        <DialogBox
          key={host.dialog.id}
          dialog={host.dialog}
          words={words}
          closed={host.closeDialog}
        />
      )}
      {opening.question !== null && (
        <OpenQuestion words={words} open={name} {...opening.question} />
      )}
      <Toasts toasts={host.toasts} dismiss={host.dismissToast} words={words} />
      {host.opening !== null && (
        <div class="veil" role="status">
          {words.reading(host.opening)}
        </div>
      )}
      {isDropping && <div class="veil drop-veil">{words.dropHere}</div>}
      {!host.isConnected && (
        <p class="lost" role="alert">
          {words.unreachable}
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      )}
    </div>
  );
}

/** A document that nobody has named yet is called so in the language of the page. */
function shownName(document: DocumentView | null, { untitled }: PageWords): string {
  return document === null || document.name === UNNAMED ? untitled : document.name;
}

const UNNAMED = "Untitled";
