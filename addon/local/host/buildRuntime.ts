/**
 * The two programs of the stand-in that do not run where they are written: the emulator inside the
 * context, and the thread around it.
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Milliseconds of work: built at every start, so never stale. */
export async function buildRuntime(): Promise<{
  readonly emulator: string;
  readonly thread: string;
}> {
  const [emulator, thread] = await Promise.all([
    bundled("addon/local/context/emulator.ts", "iife"),
    bundled("addon/local/host/execution.ts", "cjs"),
  ]);
  return { emulator, thread };
}

async function bundled(entry: string, format: "iife" | "cjs"): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    ...(format === "iife" ? { globalName: "emulator" } : {}),
    platform: format === "iife" ? "neutral" : "node",
    target: "es2022",
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}
