/**
 * The deployment over a shell that plays AWS and Google, and the real dry run.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { languages } from "#shared/words/language.ts";
import { deployArguments, isAnswer, readAnswers } from "../../../cdk/deploy/answers.ts";
import { followSteps } from "../../../cdk/deploy/followSteps.ts";
import { type Command, type Shell, typed } from "../../../cdk/deploy/shell.ts";
import { deploySteps } from "../../../cdk/deploy/steps.ts";
import { deployWords, preferredLanguage } from "../../../cdk/deploy/words.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const answers = {
  audience: "1234-abcd.apps.googleusercontent.com",
  scriptId: "1".repeat(57),
  alarmEmail: "-",
};
const folder = mkdtempSync(join(tmpdir(), "deploy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dry = { yes: false, dryRun: true };
let ran: string[];
let told: string[];
let failing: RegExp;
let status: number;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "dist"), { recursive: true });
  mkdirSync(join(folder, ".tierline"));
  ran = [];
  told = [];
  failing = /^$/;
  status = 401;
});

/** CDK writes the stack's outputs; everything else only succeeds. */
const shell: Shell = {
  run: async (command: Command) => {
    const line = typed(command);
    ran.push(line);
    if (failing.test(line)) return 1;
    if (line.includes("cdk deploy")) {
      const outputs = { Tierline: { ScoringAddress: "https://abc.execute-api.eu.example/" } };
      writeFileSync(join(folder, ".tierline/outputs.json"), JSON.stringify(outputs));
    }
    return 0;
  },
  statusOf: async (address) => {
    ran.push(`GET ${address}`);
    return status;
  },
};

function deploy({ env = signedIn(), dryRun = false } = {}): Promise<boolean> {
  const place = { project: folder, home: folder, env };
  const steps = deploySteps(answers, place, { yes: true, dryRun });
  return followSteps(steps, shell, deployWords.en, dryRun, (line) => told.push(line));
}

function signedIn() {
  writeFileSync(join(folder, ".clasprc.json"), "{}");
  return { AWS_PROFILE: "shop" };
}

describe("a deployment", () => {
  it("gives the add-on the address that the service got, and knocks at it", async () => {
    expect(await deploy()).toBe(true);
    expect(ran).toEqual([
      "npm run --silent synth",
      "npx cdk bootstrap --app cdk.out",
      "npx cdk deploy --app cdk.out --outputs-file .tierline/outputs.json " +
        `--parameters AllowedAudiences=${answers.audience} --parameters AlarmEmail= ` +
        "--require-approval never",
      "TIERLINE_API_URL=https://abc.execute-api.eu.example/v1/ npx tsx addon/build.ts dist/live",
      "npx clasp --project dist/.clasp.json show-file-status",
      "npx clasp --project dist/.clasp.json push --force",
      "GET https://abc.execute-api.eu.example/v1/health",
    ]);
    const project = JSON.parse(readFileSync(join(folder, "dist/.clasp.json"), "utf8"));
    expect(project).toEqual({ scriptId: answers.scriptId, rootDir: "live" });
  });

  it("does the same again when it is run again", async () => {
    await deploy();
    const first = ran;
    ran = [];
    expect(await deploy()).toBe(true);
    expect(ran).toEqual(first);
  });

  it.each([
    ["cdk bootstrap", "AWS_REGION", "cdk deploy"],
    ["cdk deploy", "AWS has taken back", "addon/build.ts"],
    ["push", "Apps Script API", "GET"],
  ])("stops where %s fails and says what to do", async (command, hint, next) => {
    failing = new RegExp(command);
    expect(await deploy()).toBe(false);
    expect(told.join("\n")).toContain(hint);
    expect(told.join("\n")).toContain("npm run deploy again");
    expect(ran.join("\n")).not.toContain(next);
  });

  it("is not content with a service that lets everybody in", async () => {
    status = 200;
    expect(await deploy()).toBe(false);
    expect(told.join("\n")).toContain("expected 401");
  });

  it("begins nothing at AWS or Google before both accounts are signed in", async () => {
    expect(await deploy({ env: {} as ReturnType<typeof signedIn> })).toBe(false);
    expect(told.join("\n")).toContain("aws configure");
    expect(await deploy({ env: { AWS_PROFILE: "shop" } })).toBe(false);
    expect(told.join("\n")).toContain("clasp login");
    expect(ran).toEqual(["npm run --silent synth", "npm run --silent synth"]);
  });

  it("has words for every step in both languages", () => {
    for (const language of languages) {
      const steps = deploySteps(answers, { project: folder, home: folder, env: {} }, dry);
      for (const { id } of steps) {
        expect(deployWords[language].step[id].failed("x")).not.toBe("");
      }
    }
  });
});

describe("what only the administrator knows", () => {
  it("is told from a slip of the hand", () => {
    expect(isAnswer.audience(answers.audience)).toBe(true);
    expect(isAnswer.audience("my-project")).toBe(false);
    expect(isAnswer.scriptId("https://script.google.com/d/1AbC/edit")).toBe(false);
    expect(isAnswer.alarmEmail("nobody")).toBe(false);
  });

  it("is remembered, and an option goes before it", () => {
    writeFileSync(join(folder, ".tierline/deploy.json"), JSON.stringify(answers));
    expect(readAnswers(folder, {})).toEqual(answers);
    expect(readAnswers(folder, { alarmEmail: "a@b.example" }).alarmEmail).toBe("a@b.example");
  });

  it("comes as options; what is none is said", () => {
    const given = deployArguments(["--dry-run", "--script-id", "1AbC", "--language", "zh"], "en");
    expect(given).toMatchObject({ dryRun: true, scriptId: "1AbC", language: "zh", unknown: null });
    expect(deployArguments(["--wet-run"], "en").unknown).toContain("--wet-run");
    expect(preferredLanguage({ LANG: "zh_CN.UTF-8" })).toBe("zh");
  });
});

describe("a dry run", () => {
  it("builds all that needs no account, and leaves the add-on of the local page alone", async () => {
    const before = existsSync(join(root, "dist/addon/Code.js"))
      ? readFileSync(join(root, "dist/addon/Code.js"))
      : null;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "cdk/deploy/deploy.ts", "--dry-run", "--language", "en"],
      { cwd: root },
    );
    expect(stdout).toContain("dist/live/Code.js");
    expect(stdout).toContain("npx cdk deploy");
    expect(stdout.match(/not run: needs an account/g)).toHaveLength(5);
    expect(stdout).toContain("Nothing was deployed.");
    const manifest = readFileSync(join(root, "dist/live/appsscript.json"), "utf8");
    expect(JSON.parse(manifest).urlFetchWhitelist).toEqual([
      expect.stringMatching(/^https:\/\/.+\/v1\/$/),
    ]);
    if (before !== null) {
      expect(readFileSync(join(root, "dist/addon/Code.js")).equals(before)).toBe(true);
    }
  }, 60_000);
});
