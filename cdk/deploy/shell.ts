import { spawn } from "node:child_process";

/** Runs the commands of the deployment; made of processes here, of a script in tests. */
export interface Shell {
  /** The command's own words go to the terminal, and its questions are answered there. @returns The exit code. */
  run(command: Command): Promise<number>;
  /** Its status, 0 when nobody answers within ten seconds. */
  statusOf(address: string): Promise<number>;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

export function processShell(folder: string): Shell {
  return {
    run: ({ program, args, env }) =>
      new Promise((resolve) => {
        const child = spawn(program, args, {
          cwd: folder,
          stdio: "inherit",
          env: { ...process.env, ...env },
          // npx is a script on Windows.
          shell: process.platform === "win32",
        });
        child.on("error", () => resolve(127));
        child.on("close", (code) => resolve(code ?? 1));
      }),
    statusOf: async (address) => {
      try {
        return (await fetch(address, { signal: AbortSignal.timeout(10_000) })).status;
      } catch {
        return 0;
      }
    },
  };
}

/** As it would be typed. */
export function typed({ program, args, env }: Command): string {
  const quoted = (text: string) => (/^[\w@%+=:,./-]+$/.test(text) ? text : JSON.stringify(text));
  const settings = Object.entries(env ?? {}).map(([name, value]) => `${name}=${quoted(value)}`);
  return [...settings, program, ...args.map(quoted)].join(" ");
}
