/**
 * The local page, complete: service, bundle, document and both origins.
 */
import { join } from "node:path";
import type { LocalService } from "../../../lambdas/local/startLocalService.ts";
import type { WorkbookDocument } from "../document/workbookDocument.ts";
import { buildRuntime } from "../host/buildRuntime.ts";
import { freshBundle, freshPage } from "../host/freshBuild.ts";
import { localUser, startService } from "../host/localState.ts";
import { events } from "./events.ts";
import { keptDocuments } from "./keptDocuments.ts";
import { serveLoopback } from "./loopback.ts";
import { pageLanguage } from "./pageLanguage.ts";
import { pageRoutes } from "./pageRoutes.ts";
import { type Session, startSession } from "./session.ts";
import { sidebarRoutes } from "./sidebarRoutes.ts";

export interface LocalPageOptions {
  readonly document: WorkbookDocument;
  /** The first port tried for the page; 0 for any. */
  readonly port: number;
  /** Folder that keeps results, secrets and choices between starts. */
  readonly stateFolder: string;
  /** One that runs already and is closed by who started it; by default one over the folder. */
  readonly service?: LocalService;
}

export interface LocalPage {
  /** To be opened in a browser. */
  readonly url: string;
  /** False when another process holds the store. */
  readonly persists: boolean;
  close(): Promise<void>;
}

/** As its listing names it, which has a name in every language. */
const addOnName = { en: "Customer Value", zh: "客户价值" };

export async function startServer(options: LocalPageOptions): Promise<LocalPage> {
  const { document, port, stateFolder } = options;
  const [bundle, page, { service, persists }, { scriptRun }] = await Promise.all([
    freshBundle(),
    freshPage(),
    options.service === undefined
      ? startService(stateFolder, () => {})
      : { service: options.service, persists: true },
    buildRuntime(),
  ]);
  const pages = events();
  const kept = keptDocuments(join(stateFolder, "open"));
  let session: Session | null = null;
  let pageOrigin = "";
  const openSession = (): Session => {
    if (session === null) throw new Error("nothing is open yet");
    return session;
  };
  const sidebarServer = await serveLoopback(
    0,
    sidebarRoutes(openSession, scriptRun, () => [
      pageOrigin,
      pageOrigin.replace("127.0.0.1", "localhost"),
    ]),
  );
  session = await startSession(document, {
    bundle,
    service,
    stateFolder,
    speech: pageLanguage(stateFolder, localUser().locale.startsWith("zh") ? "zh" : "en"),
    kept,
    addOnName,
    pageUrl: (kind, id) => `${sidebarServer.origin}/${kind}/${id}`,
    hear: pages.send,
    isSeen: () => pages.count() > 0,
  });
  const pageServer = await serveLoopback(
    port,
    pageRoutes({ session, events: pages, kept, page, sidebarOrigin: sidebarServer.origin }),
  );
  pageOrigin = pageServer.origin;
  return {
    url: `${pageServer.origin}/`,
    persists,
    close: async () => {
      pages.close();
      await Promise.all([pageServer.close(), sidebarServer.close()]);
      await openSession().close();
      if (options.service === undefined) await service.close();
    },
  };
}
