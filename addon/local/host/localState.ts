/**
 * What stays between starts: results in the store, secrets and choices of each document.
 */
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type LocalService, startLocalService } from "../../../lambdas/local/startLocalService.ts";
import type { PropertyFiles } from "./propertyStores.ts";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Git-ignored; TIERLINE_STATE names another folder. */
export function stateFolder(): string {
  return process.env["TIERLINE_STATE"] ?? join(project, ".tierline");
}

export function propertyFiles(folder: string, documentId: string): PropertyFiles {
  return {
    document: join(folder, "documents", `${documentId}.json`),
    user: join(folder, "user.json"),
    script: join(folder, "script.json"),
  };
}

export interface StartedService {
  readonly service: LocalService;
  /** False when another process holds the store, and results are kept in memory only. */
  readonly persists: boolean;
}

/** @param log Gets each line that the service logs. */
export async function startService(
  folder: string,
  log: (line: string) => void,
): Promise<StartedService> {
  try {
    const storePath = join(folder, "store");
    return { service: await startLocalService({ storePath, log }), persists: true };
  } catch (refusal) {
    if (!(refusal instanceof Error) || !("code" in refusal) || refusal.code !== "storeLocked") {
      throw refusal;
    }
    return { service: await startLocalService({ storePath: null, log }), persists: false };
  }
}

/** The one person at this machine, who speaks its language. */
export function localUser(): { readonly email: string; readonly locale: string } {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  return { email: "you@example.com", locale: locale.startsWith("zh") ? "zh_CN" : "en" };
}
