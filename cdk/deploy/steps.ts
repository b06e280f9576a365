/**
 * The deployment, in order. Every step can be done again: what is as it should be stays.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers } from "./answers.ts";
import { type Command, type Shell, typed } from "./shell.ts";

const stepIds = [
  "service",
  "accounts",
  "bootstrap",
  "cloud",
  "addon",
  "files",
  "push",
  "knock",
] as const;
export type StepId = (typeof stepIds)[number];

export interface DeployStep {
  readonly id: StepId;
  /** A dry run only prints its commands. */
  readonly needsAccount: boolean;
  readonly commands: () => readonly Command[];
  /** @returns What went wrong, in a word or a code; null when all is well. */
  readonly work: (shell: Shell) => Promise<string | null>;
}

export interface Place {
  readonly project: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function deploySteps(
  answers: Answers,
  { project, home, env }: Place,
  { yes, dryRun }: { readonly yes: boolean; readonly dryRun: boolean },
): readonly DeployStep[] {
  const outputs = join(project, OUTPUTS);
  const address = () => scoringAddress(outputs) ?? (dryRun ? EXAMPLE_ADDRESS : null);
  const ran = (id: StepId, needsAccount: boolean, commands: () => readonly Command[]) => ({
    id,
    needsAccount,
    commands,
    work: (shell: Shell) => runAll(commands(), shell),
  });
  return [
    ran("service", false, () => [npm("synth")]),
    {
      id: "accounts",
      needsAccount: true,
      commands: () => [],
      work: async () => missingAccount(home, env),
    },
    ran("bootstrap", true, () => [cdk("bootstrap")]),
    ran("cloud", true, () => [
      cdk(
        "deploy",
        ...["--outputs-file", OUTPUTS],
        ...["--parameters", `AllowedAudiences=${answers.audience || "YOUR-CLIENT-ID"}`],
        ...["--parameters", `AlarmEmail=${answers.alarmEmail === "-" ? "" : answers.alarmEmail}`],
        ...(yes ? ["--require-approval", "never"] : []),
      ),
    ]),
    {
      id: "addon",
      needsAccount: false,
      commands: () => [buildAddon(address() ?? EXAMPLE_ADDRESS)],
      work: async (shell) => {
        const known = address();
        return known === null ? "no ScoringAddress" : runAll([buildAddon(known)], shell);
      },
    },
    {
      id: "files",
      needsAccount: false,
      commands: () => [clasp("show-file-status")],
      work: async (shell) => {
        // Beside the built add-on, not in the project: it names your script and nobody else's.
        const settings = { scriptId: answers.scriptId || "YOUR-SCRIPT-ID", rootDir: "live" };
        writeFileSync(join(project, CLASP_FILE), `${JSON.stringify(settings, null, 2)}\n`);
        return runAll([clasp("show-file-status")], shell);
      },
    },
    ran("push", true, () => [clasp("push", "--force")]),
    {
      id: "knock",
      needsAccount: true,
      commands: () => [],
      // A service that lets nobody in without a token is up and guarded.
      work: async (shell) => {
        const status = await shell.statusOf(`${address()}health`);
        return status === 401 ? null : `${address()}health: ${status}`;
      },
    },
  ];
}

const OUTPUTS = ".tierline/outputs.json";
const EXAMPLE_ADDRESS = "https://api.example.com/v1/";

async function runAll(commands: readonly Command[], shell: Shell): Promise<string | null> {
  for (const command of commands) {
    const code = await shell.run(command);
    if (code !== 0) return `${typed(command)} → ${code}`;
  }
  return null;
}

function npm(script: string): Command {
  return { program: "npm", args: ["run", "--silent", script] };
}

function cdk(command: string, ...args: readonly string[]): Command {
  return { program: "npx", args: ["cdk", command, "--app", "cdk.out", ...args] };
}

function clasp(command: string, ...args: readonly string[]): Command {
  return { program: "npx", args: ["clasp", "--project", CLASP_FILE, command, ...args] };
}

const CLASP_FILE = "dist/.clasp.json";

function buildAddon(address: string): Command {
  return {
    program: "npx",
    args: ["tsx", "addon/build.ts", "dist/live"],
    env: { TIERLINE_API_URL: address },
  };
}

/** Who is not signed in: "aws", "clasp", or null. */
function missingAccount(home: string, env: Place["env"]): "aws" | "clasp" | null {
  const hasAws =
    env["AWS_ACCESS_KEY_ID"] !== undefined ||
    env["AWS_PROFILE"] !== undefined ||
    env["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] !== undefined ||
    env["AWS_WEB_IDENTITY_TOKEN_FILE"] !== undefined ||
    existsSync(env["AWS_SHARED_CREDENTIALS_FILE"] ?? join(home, ".aws/credentials")) ||
    existsSync(env["AWS_CONFIG_FILE"] ?? join(home, ".aws/config"));
  if (!hasAws) return "aws";
  const claspFolder = env["clasp_config_auth"] ?? home;
  const hasClasp =
    existsSync(join(claspFolder, ".clasprc.json")) ||
    (claspFolder !== home && existsSync(claspFolder));
  return hasClasp ? null : "clasp";
}

/** Where the add-on will post: the stack's own output, with the contract's version behind it. */
function scoringAddress(outputs: string): string | null {
  if (!existsSync(outputs)) return null;
  const stacks = JSON.parse(readFileSync(outputs, "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const found = Object.values(stacks).find((stack) => stack["ScoringAddress"] !== undefined);
  const base = found?.["ScoringAddress"];
  return base === undefined ? null : `${base.replace(/\/$/, "")}/v1/`;
}
