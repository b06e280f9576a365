/**
 * What scripts remember: properties for ever, a cache for a while, locks for one execution.
 */
import { emulated } from "./emulated.ts";
import { ask, exception } from "./host.ts";
import type { StoreName } from "./hostCalls.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;
type Lock = GoogleAppsScript.Lock.Lock;

export function propertiesService(): GoogleAppsScript.Properties.PropertiesService {
  return emulated("PropertiesService", {
    getDocumentProperties: () => propertiesFacade("document"),
    getUserProperties: () => propertiesFacade("user"),
    getScriptProperties: () => propertiesFacade("script"),
  } satisfies GoogleAppsScript.Properties.PropertiesService);
}

export function cacheService(): GoogleAppsScript.Cache.CacheService {
  return emulated("CacheService", {
    getDocumentCache: () => cacheFacade("document"),
    getUserCache: () => cacheFacade("user"),
    getScriptCache: () => cacheFacade("script"),
  } satisfies GoogleAppsScript.Cache.CacheService);
}

export function lockService(): GoogleAppsScript.Lock.LockService {
  return emulated("LockService", {
    getDocumentLock: () => lockFacade("document"),
    getUserLock: () => lockFacade("user"),
    getScriptLock: () => lockFacade("script"),
  } satisfies GoogleAppsScript.Lock.LockService);
}

function propertiesFacade(store: StoreName): Properties {
  const properties: Pick<
    Properties,
    "getProperty" | "getProperties" | "getKeys" | "setProperty" | "setProperties" | "deleteProperty"
  > = {
    getProperty: (key) => ask("readProperties", store)[key] ?? null,
    getProperties: () => ({ ...ask("readProperties", store) }),
    getKeys: () => Object.keys(ask("readProperties", store)),
    setProperty: (key, value) => {
      ask("writeProperties", store, { [key]: String(value) });
      return propertiesFacade(store);
    },
    setProperties: (values: Record<string, string>, deleteAllOthers = false) => {
      const written = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
      if (deleteAllOthers) {
        ask("removeProperties", store, Object.keys(ask("readProperties", store)));
      }
      ask("writeProperties", store, Object.fromEntries(written));
      return propertiesFacade(store);
    },
    deleteProperty: (key) => {
      ask("removeProperties", store, [key]);
      return propertiesFacade(store);
    },
  };
  return emulated<Properties>("Properties", properties);
}

/** Seconds, as documented. */
const DEFAULT_LIFETIME = 600;
const LONGEST_LIFETIME = 21_600;

function cacheFacade(store: StoreName): Cache {
  const cache: Pick<Cache, "get" | "put" | "remove"> = {
    get: (key) => ask("readCached", store, key),
    put: (key: string, value: string, lifetime: number = DEFAULT_LIFETIME) =>
      ask("writeCached", store, key, String(value), Math.min(lifetime, LONGEST_LIFETIME)),
    remove: (key) => ask("removeCached", store, key),
  };
  return emulated<Cache>("Cache", cache);
}

function lockFacade(store: StoreName): Lock {
  const lock: Lock = {
    tryLock: (milliseconds: number) => ask("takeLock", store, milliseconds),
    waitLock: (milliseconds: number) => {
      if (ask("takeLock", store, milliseconds)) return;
      throw exception("Lock timeout: another process was holding the lock for too long.");
    },
    hasLock: () => ask("holdsLock", store),
    releaseLock: () => ask("releaseLock", store),
  };
  return emulated<Lock>("Lock", lock);
}
