/**
 * The law of imports: who may know whom.
 *
 * Each rule is a row: files in `of` may import, of ours, only files in `only`. A file has to obey
 * every row that covers it.
 */
import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./sourceFiles.ts";

interface Rule {
  readonly says: string;
  readonly of: RegExp;
  /** Files of ours that may be imported; none when absent. */
  readonly only?: RegExp;
  /** Packages and modules of Node that may be imported; any when absent. */
  readonly packages?: RegExp;
}

const nothing = /^$/;
const rules: readonly Rule[] = [
  {
    says: "shared imports nothing of ours and no package but zod",
    of: /^shared\//,
    only: /^shared\//,
    packages: /^zod(\/mini)?$/,
  },
  {
    says: "only the contract knows zod",
    of: /^shared\/(?!contract\/)/,
    only: /^shared\//,
    packages: nothing,
  },
  {
    says: "lambdas imports shared, never the add-on",
    of: /^lambdas\//,
    only: /^(lambdas|shared)\//,
  },
  {
    says: "what is deployed imports no local stand-in",
    of: /^lambdas\/(?!local\/)/,
    only: /^(lambdas\/(?!local\/)|shared\/)/,
  },
  {
    says: "handlers and use cases know ports, not adapters",
    of: /^lambdas\/(handlers|scoring|history|erasure)\//,
    only: /^(lambdas\/(?!adapters\/|local\/|wiring\.ts)|shared\/)/,
  },
  {
    says: "adapters know ports, not who calls them",
    of: /^lambdas\/adapters\//,
    only: /^(lambdas\/(adapters\/|ports\.ts)|shared\/)/,
  },
  {
    says: "the add-on imports shared, never lambdas, but for its local host, which starts theirs",
    of: /^addon\/(?!local\/)/,
    only: /^(addon|shared)\//,
  },
  {
    says: "the local host starts the local service and knows no other part of lambdas",
    of: /^addon\/local\//,
    only: /^(addon\/|shared\/|lambdas\/(local\/|build\.ts$))/,
  },
  {
    says: "what is pushed to Google imports no local stand-in, no page and nothing of Node",
    of: /^addon\/src\//,
    only: /^(addon\/src|shared)\//,
    packages: /^@noble\/hashes\//,
  },
  {
    says: "what understands tables is pure: it reaches no sheet, no network and no settings",
    of: /^addon\/src\/table\//,
    only: /^(addon\/src\/(table\/|(sidebarApi|profitApi|documentSettings)\.ts$)|shared\/)/,
  },
  {
    says: "the sidebar is a web page: it knows the server by its interface only",
    of: /^addon\/sidebar\//,
    only: /^(addon\/(sidebar\/|src\/(sidebarApi|profitApi|documentSettings|table\/selectedTable)\.ts$)|shared\/)/,
    packages: /^preact(\/|$)/,
  },
  {
    says: "the what-if window is a web page, too, and shares what is natural with the sidebar",
    of: /^addon\/whatif\//,
    only: /^(addon\/(whatif\/|sidebar\/(scriptCall\.ts|theme\.ts|parts\/|styles\/)|src\/profitApi\.ts$)|shared\/)/,
    packages: /^preact(\/|$)/,
  },
  { says: "cdk names the other rooms by path only", of: /^cdk\/(?!deploy\/)/, only: /^cdk\// },
  {
    says: "deploying runs the commands of the other rooms and imports none of them",
    of: /^cdk\/deploy\//,
    only: /^(cdk\/deploy|shared\/words)\//,
  },
  {
    says: "nothing imports test",
    of: /^(?!test\/)/,
    only: /^(?!test\/)/,
    packages: /^(?!vitest(?!\/config))/,
  },
];

const files = sourceFiles();

describe("the law of imports", () => {
  it.each(rules.map((rule) => [rule.says, rule] as const))("%s", (_, rule) => {
    const { of, only = nothing, packages = /^/ } = rule;
    const covered = files.filter(({ path }) => of.test(path));
    const broken = covered.flatMap((file) =>
      file.imports
        .filter(({ from, isOurs }) => !(isOurs ? only : packages).test(from))
        .map(({ from }) => `${file.path} imports ${from}`),
    );
    expect(covered.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  it("every import of ours leads to a file", () => {
    const paths = new Set(files.map(({ path }) => path));
    const lost = files.flatMap((file) =>
      file.imports
        .filter(({ from, isOurs }) => isOurs && /\.tsx?$/.test(from) && !paths.has(from))
        .map(({ from }) => `${file.path} imports ${from}`),
    );
    expect(lost).toEqual([]);
  });

  it("adapters are built in the wiring, in main.ts or in the local stand-ins", () => {
    const adapters = /^(lambdas\/adapters|addon\/src\/(sheet|api|settings))\//;
    const mayBuild =
      /^(lambdas\/(wiring\.ts|local\/)|addon\/src\/(main|wiring)\.ts|addon\/local\/|test\/)/;
    const broken = files
      .filter(({ path }) => !mayBuild.test(path))
      .flatMap((file) =>
        file.imports
          .filter(({ from, isOurs }) => isOurs && adapters.test(from) && !isNextDoor(file, from))
          .map(({ from }) => `${file.path} imports ${from}`),
      );
    expect(broken).toEqual([]);
  });
});

describe("what only one place may name", () => {
  it("shared has no clock and no chance", () => {
    expect(naming(/^shared\//, ({ impurities }) => impurities)).toEqual([]);
  });

  it("what computes is given the time and the dice", () => {
    const computes = /^(addon\/src\/table|lambdas\/(scoring|handlers))\//;
    const own = ({ impurities }: SourceFile) => impurities.filter((name) => name !== "new Date");
    expect(naming(computes, own)).toEqual([]);
  });

  it("the spreadsheet is named in addon/src/sheet and its imitation only", () => {
    const elsewhere = /^(addon\/(?!src\/sheet\/|local\/)|shared\/|lambdas\/|cdk\/)/;
    expect(naming(elsewhere, named("SpreadsheetApp", "Charts"))).toEqual([]);
  });

  it("the network is named in addon/src/api, the stores of settings in addon/src/settings", () => {
    const notApi = /^(addon\/src\/(?!api\/)|addon\/sidebar\/|shared\/)/;
    const notSettings = /^(addon\/src\/(?!settings\/)|addon\/sidebar\/|shared\/)/;
    expect(naming(notApi, named("UrlFetchApp"))).toEqual([]);
    expect(naming(notSettings, named("PropertiesService", "CacheService"))).toEqual([]);
  });

  it("the environment of a process is read where a process starts", () => {
    const inside = /^(shared\/|addon\/(src|sidebar)\/|lambdas\/(handlers|scoring|adapters)\/)/;
    expect(naming(inside, named("process"))).toEqual([]);
  });

  it("keys of the table are spelled in one module", () => {
    const spelled = files
      .filter(({ path }) => !path.startsWith("test/"))
      .filter(({ strings }) => strings.some((text) => /(^|\|)[A-Z]#/.test(text)))
      .map(({ path }) => path);
    expect(spelled).toEqual(["lambdas/adapters/runKeys.ts"]);
  });
});

/** Adapters of one folder share code among themselves. */
function isNextDoor(file: SourceFile, from: string): boolean {
  const folderOf = (path: string) =>
    path
      .split("/")
      .slice(0, path.startsWith("addon/") ? 3 : 2)
      .join("/");
  return folderOf(file.path) === folderOf(from);
}

function naming(of: RegExp, found: (file: SourceFile) => readonly string[]): readonly string[] {
  return files
    .filter(({ path }) => of.test(path))
    .flatMap((file) => found(file).map((name) => `${file.path} names ${name}`));
}

function named(...names: readonly string[]): (file: SourceFile) => readonly string[] {
  return ({ identifiers }) => names.filter((name) => identifiers.has(name));
}
