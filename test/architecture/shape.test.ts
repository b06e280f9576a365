/** Shape of the repository: sizes, names, folders, and that it speaks of itself alone. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFiles, root, sourceFiles } from "./sourceFiles.ts";

const LONGEST_FILE_LINES = 250;
const rooms = ["addon", "cdk", "lambdas", "shared", "test"];
const paths = repositoryFiles();
const sources = sourceFiles();

describe("files", () => {
  it(`are ${LONGEST_FILE_LINES} lines at most, or say why not in their header`, () => {
    const tooLong = sources
      .filter(({ text }) => text.split("\n").length - 1 > LONGEST_FILE_LINES)
      .filter(({ text }) => !/^\/\*\*[^/]*\blonger than 250 lines\b/i.test(text))
      .map(({ path }) => path);
    expect(tooLong).toEqual([]);
  });

  it("are named after their idea", () => {
    const nameless = /^(utils?|helpers?|common|types?|managers?|services?|misc|index)\.tsx?$/i;
    expect(sources.map(({ path }) => path).filter((path) => nameless.test(basename(path)))).toEqual(
      [],
    );
  });

  it("export by name only, but for the configuration that a tool asks for", () => {
    const byDefault = sources.filter(({ exports }) =>
      exports.some(({ name }) => name === "default"),
    );
    expect(byDefault.map(({ path }) => path)).toEqual(["vitest.config.ts"]);
  });
});

describe("folders", () => {
  it("at the top are the five rooms and the tools' own", () => {
    const top = paths.filter((path) => path.includes("/")).map((path) => path.replace(/\/.*/, ""));
    expect([...new Set(top)].filter((name) => !name.startsWith(".")).sort()).toEqual(rooms);
  });

  it.each(rooms)("%s has a README that ends in its decisions", (room) => {
    const readme = join(root, room, "README.md");
    expect(existsSync(readme)).toBe(true);
    const headings = readFileSync(readme, "utf8").match(/^## .*$/gm);
    expect(headings?.at(-1)).toBe("## Decisions");
  });
});

describe("READMEs", () => {
  const readmes = paths.filter((path) => path.endsWith("README.md"));
  const links = readmes.flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)/g)].map(
      ([, target = "", anchor = ""]) => [path, target, anchor] as const,
    );
  });

  it.each(links)("%s links to %s#%s, which is there", (path, target, anchor) => {
    const linked = target === "" ? join(root, path) : join(root, dirname(path), target);
    expect(existsSync(linked)).toBe(true);
    if (anchor === "") return;
    const headings = readFileSync(linked, "utf8").match(/^#+ .*$/gm) ?? [];
    expect(headings.map(anchorOf)).toContain(anchor);
  });
});

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  const words = heading.replace(/^#+ /, "").toLowerCase();
  return words.replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");
}

describe("the repository speaks of itself", () => {
  const texts = paths
    .filter((path) => /\.(tsx?|js|mjs|json|md|html|css|sh|py|yml)$|^\.ci\/|^\.npmrc$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

  it.each([
    ["a path of one machine", /(?<![\w.])\/(work|home|root|Users)\/\w/],
    ["a folder outside", /\.\.\/shared\/(design|product|data|fixtures|golden|hooks)\b/],
    ["a registry that is not the public one", /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/],
    ["a place to put something later", /\b(TODO|FIXME|XXX)\b(?! \(\w+, )/],
  ])("and names no %s", (_, forbidden) => {
    const found = texts.filter(({ text }) => forbidden.test(text)).map(({ path }) => path);
    expect(found.filter((path) => path !== "test/architecture/shape.test.ts")).toEqual([]);
  });
});
