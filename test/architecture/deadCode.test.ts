/**
 * Nothing lies about unused: every file is reached from an entry, every export is imported.
 *
 * Entries are files that a command of package.json names, and files whose path another reached file
 * spells out, as builds and threads do.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { root, type SourceFile, sourceFiles } from "./sourceFiles.ts";

/** Exports that no file imports, each with the reason why it stays. */
const kept: Readonly<Record<string, string>> = {
  // That the table of segments covers every score once is a promise about the table itself.
  "shared/engine/rfm/segments.ts segmentRules": "enumerated by its test",
  "shared/engine/rfm/segments.ts frequencyMonetary": "enumerated by its test",
  "shared/engine/rfm/segments.ts isCoveredBy": "enumerated by its test",
  // A slip of the hand must be told before anything is created: held answer by answer.
  "cdk/deploy/answers.ts isAnswer": "each rule held by its test",
};

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));
// Ambient declarations are reached by the compiler alone.
const ownFiles = files.filter(({ path }) => !/^test\/|\.d\.ts$/.test(path));
const tests = files.filter(({ path }) => path.startsWith("test/"));
const entries = entriesOfCommands();
const { reached, namedByPath } = reachedFrom(entries);

describe("dead code", () => {
  it("there is a way in", () => {
    expect(entries.length).toBeGreaterThan(4);
  });

  it("every source file is reached from an entry", () => {
    const unreached = ownFiles.map(({ path }) => path).filter((path) => !reached.has(path));
    expect(unreached).toEqual([]);
  });

  it("every export is imported by a file that is not a test, or listed with a reason", () => {
    const unused = ownFiles
      .filter(({ path }) => !namedByPath.has(path))
      .flatMap((file) => unusedExports(file))
      .filter((name) => !(name in kept));
    expect(unused).toEqual([]);
  });

  it("nothing is listed that is used or gone", () => {
    const unused = new Set(ownFiles.flatMap((file) => unusedExports(file)));
    expect(Object.keys(kept).filter((name) => !unused.has(name))).toEqual([]);
  });
});

function entriesOfCommands(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = Object.values(scripts).join(" ");
  return [...commands.matchAll(/[\w./-]+\.tsx?\b/g), ["vitest.config.ts"]].map(
    ([path]) => path ?? "",
  );
}

function reachedFrom(starts: readonly string[]): {
  readonly reached: ReadonlySet<string>;
  /** Reached because their path is spelled out: the host calls their exports. */
  readonly namedByPath: ReadonlySet<string>;
} {
  const reached = new Set<string>();
  const namedByPath = new Set<string>(starts);
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = byPath.get(path);
    if (file === undefined || reached.has(path)) continue;
    reached.add(path);
    const spelled = file.strings.flatMap((text) => spelledFiles(text, path ?? ""));
    for (const name of spelled) namedByPath.add(name);
    waiting.push(
      ...file.imports.filter(({ isOurs }) => isOurs).map(({ from }) => from),
      ...spelled,
    );
  }
  return { reached, namedByPath };
}

/** Files that a string names, seen from the root or from the folder of the file that says it. */
function spelledFiles(text: string, path: string): readonly string[] {
  if (!/^[\w./-]+\.tsx?$/.test(text)) return [];
  const candidates = [normalize(text), normalize(join(dirname(path), text))];
  // An import says a path too, but what it brings in is counted by name.
  const imported = new Set(byPath.get(path)?.imports.map(({ from }) => from));
  return candidates.filter((name) => !imported.has(name) && isFile(name));
}

function isFile(path: string): boolean {
  return existsSync(join(root, path)) && statSync(join(root, path)).isFile();
}

function unusedExports(file: SourceFile): readonly string[] {
  const imported = namesImportedFrom(file, ownFiles);
  if (imported.has("*")) return [];
  const tested = namesImportedFrom(file, tests);
  return file.exports
    .filter(({ name }) => !imported.has(name) && !(isLimit(name) && tested.has(name)))
    .filter(({ name, isType }) => !(isType && isUsedInside(file, name)))
    .map(({ name }) => `${file.path} ${name}`);
}

function namesImportedFrom(
  file: SourceFile,
  importers: readonly SourceFile[],
): ReadonlySet<string> {
  return new Set(
    importers
      .flatMap(({ imports }) => imports)
      .filter(({ from, isOurs }) => isOurs && from === file.path)
      .flatMap(({ names }) => names),
  );
}

/** A named limit may be exported for the test that holds its file to it. */
function isLimit(name: string): boolean {
  return /^[A-Z][A-Z0-9_]+$/.test(name);
}

/** A type that a signature of its own file mentions is part of that signature. */
function isUsedInside(file: SourceFile, name: string): boolean {
  return (file.identifiers.get(name) ?? 0) > 1;
}
