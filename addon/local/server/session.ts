/**
 * What is open on the page: one document with its add-on, and the people's side of it.
 */
import { randomUUID } from "node:crypto";
import { type Language, languages } from "#shared/words/language.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { type Host, startHost } from "../host/host.ts";
import { localUser, propertyFiles } from "../host/localState.ts";
import type { CallAnswer, CallRequest, DocumentView, HostEvent } from "../pageApi.ts";
import { documentView } from "./documentView.ts";

export interface SessionOptions {
  /** Folder of the add-on's bundle. */
  readonly bundle: string;
  readonly service: Parameters<typeof startHost>[0]["service"];
  /** Folder that keeps what documents remember. */
  readonly stateFolder: string;
  /** Name of the add-on in the menu Extensions. */
  readonly addOnName: string;
  /** Address at which an open sidebar is served. */
  readonly sidebarUrl: (id: string) => string;
  readonly hear: (event: HostEvent) => void;
  /** True while a page is there to answer dialogs. */
  readonly isSeen: () => boolean;
}

export interface Session {
  /** Replaces the open document. */
  open(document: WorkbookDocument): Promise<void>;
  document(): WorkbookDocument;
  view(): DocumentView;
  call(request: CallRequest): Promise<CallAnswer>;
  functionNames(): Promise<readonly string[]>;
  /** null when that sidebar is not open any more. */
  sidebarHtml(id: string): string | null;
  closeSidebar(): void;
  answerDialog(id: string, button: string): void;
  /** Dialogs that wait for an answer, for a page that comes later. */
  openDialogs(): readonly HostEvent[];
  close(): Promise<void>;
}

interface Dialog {
  readonly event: Extract<HostEvent, { kind: "dialog" }>;
  readonly answer: (button: string) => void;
}

export async function startSession(
  first: WorkbookDocument,
  options: SessionOptions,
): Promise<Session> {
  const user = localUser();
  const dialogs = new Map<string, Dialog>();
  let language: Language = user.locale.startsWith("zh") ? "zh" : "en";
  let menu: DocumentView["menu"] = null;
  let sidebar: { id: string; title: string; html: string } | null = null;
  let host: Host;

  const attach = async (document: WorkbookDocument): Promise<Host> => {
    const started = await startHost({
      document,
      bundle: options.bundle,
      service: options.service,
      files: propertyFiles(options.stateFolder, document.id),
      // Whoever reads the page in a language has it for the account: a new document begins in it.
      user: { ...user, locale: language === "zh" ? "zh_CN" : "en" },
      window: {
        showMenu: (entries) => {
          menu = { title: options.addOnName, entries };
          document.changed();
        },
        showSidebar: (title, html) => {
          sidebar = { id: randomUUID(), title, html };
          document.changed();
        },
        showToast: (text, title) => options.hear({ kind: "toast", text, title }),
        askUser: (title, text, buttons) => ask(title, text, buttons),
        log: (text) => options.hear({ kind: "log", text }),
      },
    });
    document.onChange(() => options.hear({ kind: "changed", version: document.version }));
    return started;
  };
  const ask = (title: string, text: string, buttons: readonly string[]): Promise<string> => {
    if (!options.isSeen()) return Promise.resolve("CLOSE");
    return new Promise((resolve) => {
      const event = { kind: "dialog", id: randomUUID(), title, text, buttons } as const;
      dialogs.set(event.id, { event, answer: resolve });
      options.hear(event);
    });
  };
  const learnLanguage = ({ functionName, args }: CallRequest, value: unknown): void => {
    const told =
      functionName === "chooseLanguage"
        ? args[0]
        : typeof value === "object" && value !== null && "language" in value
          ? value.language
          : null;
    const learned = languages.find((each) => each === told);
    if (learned === undefined || learned === language) return;
    language = learned;
    host.document.changed();
  };

  host = await attach(first);
  await host.open();
  return {
    open: async (document) => {
      const before = host;
      // The page takes only what is newer than what it has.
      document.version = before.document.version + 1;
      document.activate(document.activeTab);
      menu = null;
      sidebar = null;
      host = await attach(document);
      await host.open();
      document.changed();
      await before.close();
    },
    document: () => host.document,
    view: () =>
      documentView(host.document, {
        menu,
        sidebar:
          sidebar === null
            ? null
            : { id: sidebar.id, title: sidebar.title, url: options.sidebarUrl(sidebar.id) },
        language,
      }),
    call: async (request) => {
      const outcome = await host.call(request.functionName, request.args);
      if (!outcome.ok) return { ok: false, message: outcome.message };
      learnLanguage(request, outcome.value);
      return { ok: true, value: outcome.value };
    },
    functionNames: () => host.functionNames(),
    sidebarHtml: (id) => (sidebar?.id === id ? sidebar.html : null),
    closeSidebar: () => {
      sidebar = null;
      host.document.changed();
    },
    answerDialog: (id, button) => {
      const dialog = dialogs.get(id);
      dialogs.delete(id);
      const pressed = button.toUpperCase();
      dialog?.answer(dialog.event.buttons.includes(pressed) ? pressed : "CLOSE");
    },
    openDialogs: () => [...dialogs.values()].map(({ event }) => event),
    close: () => host.close(),
  };
}
