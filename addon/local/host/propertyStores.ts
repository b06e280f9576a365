/**
 * Properties of the document, the user and the script, kept in files when there is a folder for them.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { StoreName } from "../context/hostCalls.ts";
import type { Quotas } from "./quotas.ts";

/** Where each store is kept; null forgets it at the end. */
export type PropertyFiles = Readonly<Record<StoreName, string | null>>;

export interface PropertyStores {
  read(store: StoreName): Readonly<Record<string, string>>;
  write(store: StoreName, properties: Readonly<Record<string, string>>): void;
  remove(store: StoreName, keys: readonly string[]): void;
}

export function propertyStores(files: PropertyFiles, quotas: Quotas): PropertyStores {
  const stores: Record<StoreName, Readonly<Record<string, string>>> = {
    document: readStore(files.document),
    user: readStore(files.user),
    script: readStore(files.script),
  };
  const keep = (store: StoreName, properties: Readonly<Record<string, string>>): void => {
    stores[store] = properties;
    writeStore(files[store], properties);
  };
  return {
    read: (store) => stores[store],
    write: (store, properties) => {
      const merged = { ...stores[store], ...properties };
      refuseTooLarge(properties, merged, quotas);
      keep(store, merged);
    },
    remove: (store, keys) => {
      const kept = Object.entries(stores[store]).filter(([key]) => !keys.includes(key));
      keep(store, Object.fromEntries(kept));
    },
  };
}

function refuseTooLarge(
  written: Readonly<Record<string, string>>,
  all: Readonly<Record<string, string>>,
  quotas: Quotas,
): void {
  for (const value of Object.values(written)) {
    if (Buffer.byteLength(value) > quotas.propertyBytes) {
      throw new Error("Argument too large: value");
    }
  }
  let bytes = 0;
  for (const [key, value] of Object.entries(all)) {
    bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (bytes > quotas.propertyStoreBytes) {
    throw new Error(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  }
}

/** A file that is missing or was cut off is an empty store. */
function readStore(file: string | null): Readonly<Record<string, string>> {
  if (file === null) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  } catch {
    return {};
  }
}

/** Written beside and moved over, so that a crash leaves the old or the new file, never half of one. */
function writeStore(file: string | null, properties: Readonly<Record<string, string>>): void {
  if (file === null) return;
  // The document's secret is in it: nobody else who uses this machine may read it.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, JSON.stringify(properties, null, 2), { mode: 0o600 });
  renameSync(beside, file);
}
