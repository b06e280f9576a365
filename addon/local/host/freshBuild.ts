/**
 * Built files of this project, made anew only when something they are made of has changed.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAddon } from "../../build.ts";
import { buildPage } from "../page/build.ts";

/** @returns The folder of the add-on's bundle. */
export function freshBundle(): Promise<string> {
  return fresh({
    folder: "dist/addon",
    files: ["Code.js", "appsscript.json", "sidebar.html", "whatif.html"],
    sources: [
      "addon/src",
      "addon/sidebar",
      "addon/whatif",
      "shared",
      "addon/build.ts",
      "addon/documentedFunctions.ts",
      "addon/appsscript.json",
    ],
    build: (folder) => buildAddon(folder),
  });
}

/** @returns The folder of the page around the document. */
export function freshPage(): Promise<string> {
  return fresh({
    folder: "dist/page",
    files: ["page.js", "page.css", "index.html"],
    sources: [
      "addon/local/page",
      "addon/local/document",
      "addon/local/pageApi.ts",
      "addon/local/documentApi.ts",
      "shared",
    ],
    build: buildPage,
  });
}

interface Recipe {
  readonly folder: string;
  /** Without these it is not built; there may be more. */
  readonly files: readonly string[];
  readonly sources: readonly string[];
  readonly build: (folder: string) => Promise<unknown>;
}

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

async function fresh({ folder, files, sources, build }: Recipe): Promise<string> {
  const path = join(project, folder);
  const built = files.map((file) => join(path, file));
  if (isFresh(built, sources)) return path;
  // Built beside and moved over: another process may be reading.
  const beside = `${path}.${process.pid}`;
  await build(beside);
  mkdirSync(path, { recursive: true });
  for (const file of readdirSync(beside)) renameSync(join(beside, file), join(path, file));
  rmSync(beside, { recursive: true, force: true });
  return path;
}

function isFresh(built: readonly string[], sources: readonly string[]): boolean {
  if (!built.every((file) => existsSync(file))) return false;
  const builtAt = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return [...sources, "package-lock.json"].every(
    (source) => newest(join(project, source)) <= builtAt,
  );
}

/** Milliseconds of the last change of a file, or of anything in a folder. */
function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  let latest = own.mtimeMs;
  for (const entry of readdirSync(path)) latest = Math.max(latest, newest(join(path, entry)));
  return latest;
}
