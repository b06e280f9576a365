/**
 * The add-on's bundle in dist/addon, built anew only when something it is made of has changed.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAddon } from "../../build.ts";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const folder = join(project, "dist/addon");
const files = ["Code.js", "appsscript.json", "sidebar.html"];
const sources = [
  "addon/src",
  "addon/sidebar",
  "shared",
  "addon/build.ts",
  "addon/appsscript.json",
  "package-lock.json",
];

/** @returns The folder of the bundle. */
export async function freshBundle(): Promise<string> {
  if (isFresh()) return folder;
  // Built beside and moved over: another process may be reading.
  const beside = join(project, `dist/addon.${process.pid}`);
  await buildAddon(beside);
  mkdirSync(folder, { recursive: true });
  for (const file of files) renameSync(join(beside, file), join(folder, file));
  rmSync(beside, { recursive: true, force: true });
  return folder;
}

function isFresh(): boolean {
  const built = files.map((file) => join(folder, file));
  if (!built.every((file) => existsSync(file))) return false;
  const builtAt = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => newest(join(project, source)) <= builtAt);
}

/** Milliseconds of the last change of a file, or of anything in a folder. */
function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  let latest = own.mtimeMs;
  for (const entry of readdirSync(path)) latest = Math.max(latest, newest(join(path, entry)));
  return latest;
}
