/**
 * Every source file of the repository as the architecture tests see it: what it imports, exports,
 * names and spells out. Read from syntax trees, so that a comment never counts as use.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

export interface Import {
  /** Path inside the repository, or the name of a package or of a module of Node. */
  readonly from: string;
  readonly isOurs: boolean;
  /** Imported names; `"*"` stands for all of them, as in `import * as` or `import()`. */
  readonly names: readonly string[];
}

export interface Export {
  readonly name: string;
  readonly isType: boolean;
}

export interface SourceFile {
  /** From the root of the repository, with slashes: `cdk/app.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  /** How often each identifier stands in the file, declarations and properties included. */
  readonly identifiers: ReadonlyMap<string, number>;
  /** String literals and the fixed parts of templates. */
  readonly strings: readonly string[];
  /** Clock and chance: `Date.now`, `new Date`, `Math.random`, as far as they stand in the file. */
  readonly impurities: readonly string[];
}

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Committed or about to be: everything that git does not ignore. */
export function repositoryFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\n").filter((path) => path !== "" && existsSync(join(root, path)));
}

export function sourceFiles(): readonly SourceFile[] {
  return repositoryFiles()
    .filter((path) => /\.tsx?$/.test(path))
    .map(sourceFile);
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const found: Findings = {
    imports: [],
    exports: [],
    identifiers: new Map(),
    strings: [],
    impurities: [],
  };
  visit(syntaxTree(path, text), path, found);
  return { path, text, ...found };
}

function syntaxTree(path: string, text: string): Node {
  try {
    return parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }) as unknown as Node;
  } catch (cause) {
    throw new Error(`${path} cannot be read as TypeScript`, { cause }); // the parser names no file
  }
}

interface Findings {
  readonly imports: Import[];
  readonly exports: Export[];
  readonly identifiers: Map<string, number>;
  readonly strings: string[];
  readonly impurities: string[];
}

/** Of a syntax tree, what this file looks at; ESTree names the rest. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly source?: Node | null;
  readonly specifiers?: readonly Node[];
  readonly declaration?: Node | null;
  readonly declarations?: readonly Node[];
  readonly id?: Node;
  readonly local?: Node;
  readonly imported?: Node;
  readonly exported?: Node | null;
  readonly exportKind?: string;
  readonly object?: Node;
  readonly property?: Node;
  readonly callee?: Node;
  readonly qualifier?: Node;
}

function visit(node: Node, path: string, found: Findings): void {
  note(node, path, found);
  for (const child of Object.values(node)) {
    for (const part of Array.isArray(child) ? child : [child]) {
      if (isNode(part)) visit(part, path, found);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function note(node: Node, path: string, found: Findings): void {
  switch (node.type) {
    case "ImportDeclaration":
      found.imports.push(importFrom(node, path, (node.specifiers ?? []).map(importedName)));
      break;
    case "ImportExpression":
      if (typeof node.source?.value === "string") found.imports.push(importFrom(node, path, ["*"]));
      break;
    case "TSImportType":
      found.imports.push(importFrom(node, path, [node.qualifier?.name ?? "*"]));
      break;
    case "ExportAllDeclaration":
      found.imports.push(importFrom(node, path, ["*"]));
      break;
    case "ExportNamedDeclaration":
      noteExports(node, path, found);
      break;
    case "ExportDefaultDeclaration":
      found.exports.push({ name: "default", isType: false });
      break;
    case "Identifier":
    case "JSXIdentifier":
      if (node.name !== undefined) {
        found.identifiers.set(node.name, (found.identifiers.get(node.name) ?? 0) + 1);
      }
      break;
    case "Literal":
      if (typeof node.value === "string") found.strings.push(node.value);
      break;
    case "TemplateElement":
      found.strings.push((node.value as { cooked: string }).cooked);
      break;
    case "NewExpression":
      if (node.callee?.name === "Date") found.impurities.push("new Date");
      break;
    case "MemberExpression": {
      const member = `${node.object?.name}.${node.property?.name ?? node.property?.value}`;
      if (member === "Date.now" || member === "Math.random") found.impurities.push(member);
      break;
    }
  }
}

function importFrom(node: Node, path: string, names: readonly string[]): Import {
  const specifier = String(node.source?.value);
  if (specifier.startsWith("#")) return { from: specifier.slice(1), isOurs: true, names };
  if (specifier.startsWith(".")) {
    return { from: normalize(join(dirname(path), specifier)), isOurs: true, names };
  }
  return { from: specifier, isOurs: false, names };
}

function importedName(specifier: Node): string {
  if (specifier.type === "ImportNamespaceSpecifier") return "*";
  if (specifier.type === "ImportDefaultSpecifier") return "default";
  return specifier.imported?.name ?? String(specifier.imported?.value);
}

function noteExports(node: Node, path: string, found: Findings): void {
  const isType = node.exportKind === "type";
  for (const specifier of node.specifiers ?? []) {
    found.exports.push({ name: specifier.exported?.name ?? "default", isType });
  }
  if (node.source != null) {
    const names = (node.specifiers ?? []).map(({ local }) => local?.name ?? "default");
    found.imports.push(importFrom(node, path, names));
  }
  const declared = node.declaration;
  if (declared == null) return;
  for (const { id } of declared.declarations ?? [declared]) {
    if (id?.name !== undefined) found.exports.push({ name: id.name, isType });
  }
}
