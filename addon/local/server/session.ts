/**
 * What is open on the page: one document with its add-on, and the people's side of it.
 */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { type Language, languages } from "#shared/words/language.ts";
import type { DocumentedFunction } from "../../documentedFunctions.ts";
import type { PageDialog } from "../context/hostCalls.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { type Host, startHost } from "../host/host.ts";
import { localUser, propertyFiles } from "../host/localState.ts";
import type { CallAnswer, CallRequest, DocumentView, HostEvent, MenuView } from "../pageApi.ts";
import { customersTab } from "./customersTab.ts";
import { documentView } from "./documentView.ts";
import { type Keeping, keepOpen } from "./keepOpen.ts";
import type { KeptDocuments } from "./keptDocuments.ts";
import type { PageLanguage } from "./pageLanguage.ts";

export interface SessionOptions {
  /** Folder of the add-on's bundle. */
  readonly bundle: string;
  readonly service: Parameters<typeof startHost>[0]["service"];
  /** Folder that keeps what documents remember. */
  readonly stateFolder: string;
  /** The language of the page: every document is opened in it. */
  readonly speech: PageLanguage;
  readonly kept: KeptDocuments;
  /** Name of the add-on in the menu Extensions. */
  readonly addOnName: Readonly<Record<Language, string>>;
  /** Address at which an open page of the add-on is served. */
  readonly pageUrl: (kind: "sidebar" | "dialog", id: string) => string;
  readonly hear: (event: HostEvent) => void;
  /** True while a page is there to answer dialogs. */
  readonly isSeen: () => boolean;
}

export interface Session {
  /**
   * Replaces the open document.
   *
   * @param key Under which it was kept; null for one that is new here.
   */
  open(document: WorkbookDocument, key: string | null): Promise<void>;
  document(): WorkbookDocument;
  view(): DocumentView;
  call(request: CallRequest): Promise<CallAnswer>;
  functionNames(): Promise<readonly string[]>;
  /** What may be typed into a cell, as the script documents it. */
  customFunctions(): readonly DocumentedFunction[];
  /** Until every formula has its result. */
  computed(): Promise<void>;
  /** Of the sidebar or of a dialog; null when it is not open any more. */
  pageHtml(id: string): string | null;
  closeSidebar(): void;
  closeDialog(): void;
  answerDialog(id: string, button: string): void;
  /** Dialogs that wait for an answer, for a page that comes later. */
  openDialogs(): readonly HostEvent[];
  close(): Promise<void>;
}

/** A dialog that an execution waits in. */
interface Question {
  readonly event: Extract<HostEvent, { kind: "dialog" }>;
  readonly answer: (button: string) => void;
}

export async function startSession(
  first: WorkbookDocument,
  options: SessionOptions,
): Promise<Session> {
  const user = localUser();
  const questions = new Map<string, Question>();
  const { speech, kept } = options;
  let opened = 0;
  let entries: MenuEntries | null = null;
  let sidebar: OpenSidebar | null = null;
  let dialog: (PageDialog & { readonly id: string }) | null = null;
  let lastCalled = "";
  let host: Host;
  let keeping: Keeping;

  const attach = async (document: WorkbookDocument): Promise<Host> => {
    const files = propertyFiles(options.stateFolder, document.id);
    const isKnown = files.document !== null && existsSync(files.document);
    const started = await startHost({
      document,
      bundle: options.bundle,
      service: options.service,
      files,
      // Whoever reads the page in a language has it for the account: a new document begins in it.
      user: { ...user, locale: speech.language === "zh" ? "zh_CN" : "en" },
      window: {
        showMenu: (made) => {
          entries = made;
          document.changed();
        },
        showSidebar: (title, html) => {
          // The same page again stays as it is: what was chosen in it is not lost to a second click.
          const id = sidebar?.html === html ? sidebar.id : randomUUID();
          sidebar = { id, title, html, openedBy: lastCalled };
          document.changed();
        },
        showDialog: (shown) => {
          dialog = { id: randomUUID(), ...shown };
          document.changed();
        },
        showToast: (text, title) => options.hear({ kind: "toast", text, title }),
        askUser: (title, text, buttons) => ask(title, text, buttons),
        log: (text) => options.hear({ kind: "log", text }),
      },
    });
    await started.open();
    // A document that was open before may remember another language than the page speaks by now.
    if (isKnown && speech.isChosen) await started.call("chooseLanguage", [speech.language]);
    document.onChange(() => options.hear({ kind: "changed", version: document.version }));
    return started;
  };
  const ask = (title: string, text: string, buttons: readonly string[]): Promise<string> => {
    if (!options.isSeen()) return Promise.resolve("CLOSE");
    return new Promise((resolve) => {
      const event = { kind: "dialog", id: randomUUID(), title, text, buttons } as const;
      questions.set(event.id, { event, answer: resolve });
      options.hear(event);
    });
  };
  /** The page speaks what the add-on was told to, and an open sidebar's title follows. */
  const learnLanguage = async ({ functionName, args }: CallRequest): Promise<void> => {
    const told = languages.find((known) => known === args[0]);
    if (functionName !== "chooseLanguage" || told === undefined) return;
    const isNew = told !== speech.language;
    speech.choose(told);
    host.document.changed();
    if (isNew && sidebar !== null && sidebar.openedBy !== "") {
      // What opens it again is what it goes by next time, too: not the menu entry that was called since.
      lastCalled = sidebar.openedBy;
      await host.call(lastCalled, []);
    }
  };

  const addressed = (kind: "sidebar" | "dialog", { id, title }: { id: string; title: string }) => {
    return { id, title, url: options.pageUrl(kind, id) };
  };

  const tell = (text: string) => options.hear({ kind: "log", text });
  host = await attach(first);
  keeping = keepOpen(kept, first, null, tell);
  const replace = async (document: WorkbookDocument, key: string | null): Promise<void> => {
    const before = host;
    await keeping.close();
    // The page takes only what is newer than what it has.
    document.version = before.document.version + 1;
    document.activate(document.activeTab);
    entries = null;
    sidebar = null;
    dialog = null;
    host = await attach(document);
    opened++;
    keeping = keepOpen(kept, document, key, tell);
    document.changed();
    await before.close();
  };
  /** One after the other: two windows may open something at once. */
  let opening: Promise<void> = Promise.resolve();
  return {
    open: (document, key) => {
      const opened = opening.then(() => replace(document, key));
      opening = opened.catch(() => {});
      return opened;
    },
    document: () => host.document,
    view: () =>
      documentView(host.document, {
        opened,
        menu: entries && { title: options.addOnName[speech.language], entries },
        sidebar: sidebar && addressed("sidebar", sidebar),
        dialog: dialog && {
          ...addressed("dialog", dialog),
          width: dialog.width,
          height: dialog.height,
          isModal: dialog.isModal,
        },
        language: speech.language,
        isLanguageChosen: speech.isChosen,
        hasCustomers: customersTab(host.document) !== null,
      }),
    call: async (request) => {
      const called = host;
      if (isMenuEntry(entries, request.functionName)) lastCalled = request.functionName;
      const outcome = await called.call(request.functionName, request.args);
      if (!outcome.ok) return { ok: false, message: outcome.message };
      if (called === host) await learnLanguage(request);
      return { ok: true, value: outcome.value };
    },
    functionNames: () => host.functionNames(),
    customFunctions: () => host.customFunctions,
    computed: () => host.formulas.idle(),
    pageHtml: (id) => [sidebar, dialog].find((page) => page?.id === id)?.html ?? null,
    closeSidebar: () => {
      sidebar = null;
      host.document.changed();
    },
    closeDialog: () => {
      dialog = null;
      host.document.changed();
    },
    answerDialog: (id, button) => {
      const asked = questions.get(id);
      questions.delete(id);
      const pressed = button.toUpperCase();
      asked?.answer(asked.event.buttons.includes(pressed) ? pressed : "CLOSE");
    },
    openDialogs: () => [...questions.values()].map(({ event }) => event),
    close: async () => {
      await keeping.close();
      await host.close();
    },
  };
}

interface OpenSidebar {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** The menu's function that showed it. */
  readonly openedBy: string;
}

type MenuEntries = MenuView["entries"];

function isMenuEntry(entries: MenuEntries | null, functionName: string): boolean {
  return (entries ?? []).some(
    (entry) => entry !== "separator" && entry.functionName === functionName,
  );
}
