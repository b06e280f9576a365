/**
 * The functions as Lambda runs them: one ES module each with everything inside.
 *
 *   npx tsx lambdas/build.ts [folder]
 *
 * What is bundled loads in half the time of what is not, and no file of node_modules is shipped.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildResult, build } from "esbuild";

export interface BuiltLambdas {
  /** Files to import, each with an export `handler`. */
  readonly runs: string;
  readonly health: string;
  /** The thread in which the local stand-in runs a function. */
  readonly localEnvironment: string;
  /** Bytes of each module, without its source map. */
  readonly bytes: { readonly runs: number; readonly health: number };
}

const project = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const entries = {
  "runs/index": "lambdas/runs.ts",
  "health/index": "lambdas/health.ts",
  "local/index": "lambdas/local/environment.ts",
};
const defaultFolder = join(project, "dist/lambdas");

export async function buildLambdas(folder = defaultFolder): Promise<BuiltLambdas> {
  for (const [name, entry] of Object.entries(entries)) {
    const startedAt = Date.now();
    const bundle = await bundled(entry, join(folder, `${name}.mjs`));
    const inputs = Object.keys(bundle.metafile.inputs).filter(isOurs);
    for (const { path, contents } of bundle.outputFiles) {
      await replace(path.endsWith(".map") ? besideFile(folder, name, ".map") : path, contents);
    }
    await replace(besideFile(folder, name, ".inputs.json"), JSON.stringify({ startedAt, inputs }));
  }
  return await builtLambdas(folder);
}

/** Builds only when a file that went into a module has changed since, or a module is missing. */
export async function buildStaleLambdas(folder = defaultFolder): Promise<BuiltLambdas> {
  return (await areFresh(folder)) ? await builtLambdas(folder) : await buildLambdas(folder);
}

function bundled(entry: string, outfile: string) {
  return build({
    absWorkingDir: project,
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    // Deployed on a newer Node, run here on 20.
    target: "node20",
    minify: true,
    keepNames: false,
    sourcemap: "external",
    sourcesContent: false,
    legalComments: "none",
    mainFields: ["module", "main"],
    // Some packages inside are CommonJS and require Node's own modules.
    banner: {
      js: 'import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);',
    },
  }) satisfies Promise<BuildResult>;
}

/** Renamed into place: who reads at the same moment gets the old file or the new one. */
async function replace(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, contents);
  await rename(fresh, path);
}

/** What is in node_modules changes with the lock file. */
function isOurs(input: string): boolean {
  return !input.startsWith("node_modules/");
}

/** Apart from the functions' own folders, which are uploaded whole. */
function besideFile(folder: string, name: string, ending: string): string {
  return join(folder, "beside", `${name.replace("/", "-")}${ending}`);
}

async function builtLambdas(folder: string): Promise<BuiltLambdas> {
  const file = (name: keyof typeof entries) => join(folder, `${name}.mjs`);
  const runs = file("runs/index");
  const health = file("health/index");
  const bytes = { runs: (await stat(runs)).size, health: (await stat(health)).size };
  return { runs, health, localEnvironment: file("local/index"), bytes };
}

interface Inputs {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly inputs: readonly string[];
}

async function areFresh(folder: string): Promise<boolean> {
  for (const name of Object.keys(entries)) {
    const inputsFile = besideFile(folder, name, ".inputs.json");
    if (!existsSync(inputsFile) || !existsSync(join(folder, `${name}.mjs`))) return false;
    const { startedAt, inputs } = JSON.parse(await readFile(inputsFile, "utf8")) as Partial<Inputs>;
    if (startedAt === undefined || inputs === undefined) return false; // written by an older build
    for (const input of [...inputs, "lambdas/build.ts", "package-lock.json"]) {
      const path = join(project, input);
      // Changed while it was being built counts as changed since.
      if (!existsSync(path) || (await stat(path)).mtimeMs >= startedAt) return false;
    }
  }
  return true;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { runs, health, bytes } = await buildLambdas(process.argv[2]);
  console.log(`${relative(".", runs)}  ${bytes.runs} bytes`);
  console.log(`${relative(".", health)}  ${bytes.health} bytes`);
}
