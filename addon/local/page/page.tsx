import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { explain } from "#shared/problems/explain.ts";
import type { Language } from "#shared/words/language.ts";
import { DialogBox } from "./dialogBox.tsx";
import { EmptyState } from "./emptyState.tsx";
import { createCellStore } from "./grid/cellStore.ts";
import { FormulaBar } from "./grid/formulaBar.tsx";
import { Grid } from "./grid/grid.tsx";
import { gridWords } from "./grid/gridWords.ts";
import { useSheetChanges } from "./grid/useSheetChanges.ts";
import { useTyping } from "./grid/useTyping.ts";
import { callAddon, readCells } from "./hostApi.ts";
import { SheetTabs } from "./sheetTabs.tsx";
import { SidebarFrame } from "./sidebarFrame.tsx";
import { TitleBar } from "./titleBar.tsx";
import { Toasts } from "./toasts.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { useHost } from "./useHost.ts";
import { useSheetView } from "./useSheetView.ts";
import { pageWords } from "./words.ts";

const browserLanguage: Language = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";

export function Page() {
  const host = useHost();
  const language = host.document?.language ?? browserLanguage;
  const words = pageWords[language];
  const view = useSheetView(host.document);
  const [arrivals, setArrivals] = useState(0);
  const [blankWanted, setBlankWanted] = useState(false);
  const [closedSidebar, setClosedSidebar] = useState<string | null>(null);
  const [sidebarLoads, setSidebarLoads] = useState(0);
  const chooser = useRef<HTMLInputElement>(null);
  const store = useMemo(() => createCellStore(readCells, () => setArrivals((n) => n + 1)), []);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = `${host.document?.name || words.untitled} · ${words.product}`;
  }, [language, host.document?.name, words]);

  const open = (file: File) =>
    void host.open(file, (name) => {
      const { what, why, fix } = explain(
        { code: "input.unreadableFile", file: name, is: "other" },
        language,
      );
      host.toast(language === "zh" ? why + fix : `${why} ${fix}`, what);
    });
  const isDropping = useFileDrop(open);

  async function call(functionName: string, args: readonly unknown[] = []) {
    const answer = await callAddon({ functionName, args }).catch(() => null);
    if (answer !== null && !answer.ok) host.toast(words.failed(answer.message));
    await host.refresh();
  }

  /** The open sidebar cannot hear that its language was chosen out here: it loads anew. */
  async function speak(chosen: Language) {
    await call("chooseLanguage", [chosen]);
    setSidebarLoads((n) => n + 1);
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
  return (
    <div class="page">
      <TitleBar
        language={language}
        words={words}
        name={host.document?.name ?? ""}
        menu={host.document?.menu ?? null}
        choose={() => chooser.current?.click()}
        call={(name) => {
          setClosedSidebar(null); // what was closed may be what is asked for
          void call(name);
        }}
        speak={(chosen) => void speak(chosen)}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = ""; // the same file may be chosen again
          if (file) open(file);
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
        <div class="sheet-area">
          {host.document !== null && isEmpty ? (
            <EmptyState
              words={words}
              menu={host.document.menu}
              choose={() => chooser.current?.click()}
              startBlank={() => setBlankWanted(true)}
            />
          ) : (
            sheet !== null && (
              <Grid
                key={sheet.id}
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
        {sidebar !== null && closedSidebar !== sidebar.id && (
          <SidebarFrame
            key={sidebarLoads}
            sidebar={sidebar}
            words={words}
            close={() => setClosedSidebar(sidebar.id)}
          />
        )}
      </div>
      {!isEmpty && (
        <SheetTabs
          sheets={sheets}
          current={sheet?.id ?? null}
          show={view.showSheet}
          words={words}
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
        </p>
      )}
    </div>
  );
}
