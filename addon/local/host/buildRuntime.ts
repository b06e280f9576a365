/**
 * The programs of the stand-in that do not run where they are written: the emulator inside the
 * context, the thread around it, and google.script in the browser.
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

export interface Runtime {
  readonly emulator: string;
  readonly thread: string;
  readonly scriptRun: string;
}

/** Milliseconds of work: built once in every process, so never stale. */
export function buildRuntime(): Promise<Runtime> {
  built ??= buildAll();
  return built;
}

let built: Promise<Runtime> | null = null;

async function buildAll(): Promise<Runtime> {
  const [emulator, thread, scriptRun] = await Promise.all([
    bundled("addon/local/context/emulator.ts", "iife"),
    bundled("addon/local/host/execution.ts", "cjs"),
    bundled("addon/local/server/scriptRun.ts", "iife"),
  ]);
  return { emulator, thread, scriptRun };
}

async function bundled(entry: string, format: "iife" | "cjs"): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    ...(entry.includes("emulator") ? { globalName: "emulator" } : {}),
    platform: format === "iife" ? "neutral" : "node",
    target: "es2022",
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}
