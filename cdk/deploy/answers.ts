/**
 * What only the administrator knows: given as an option, remembered from the last time, or asked once.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { type Language, languages } from "#shared/words/language.ts";
import { deployWords } from "./words.ts";

/** "" where it is not known. */
export interface Answers {
  /** OAuth client ids of the script's Google Cloud project, separated by commas. */
  readonly audience: string;
  /** Of the Apps Script project. */
  readonly scriptId: string;
  /** Where alarms are mailed; "-" for nowhere. */
  readonly alarmEmail: string;
}

export interface DeployArguments extends Partial<Answers> {
  readonly dryRun: boolean;
  /** Asks for no confirmation of rights that are widened. */
  readonly yes: boolean;
  readonly help: boolean;
  readonly language: Language;
  /** The first argument that is none; null when all are known. */
  readonly unknown: string | null;
}

export function deployArguments(args: readonly string[], otherwise: Language): DeployArguments {
  const empty = { dryRun: false, yes: false, help: false, language: otherwise, unknown: null };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const language = languages.find((known) => known === values.language) ?? otherwise;
    return {
      ...empty,
      dryRun: values["dry-run"] ?? false,
      yes: values.yes ?? false,
      help: values.help ?? false,
      language,
      ...(values.audience !== undefined && { audience: values.audience }),
      ...(values["script-id"] !== undefined && { scriptId: values["script-id"] }),
      ...(values["alarm-email"] !== undefined && { alarmEmail: values["alarm-email"] }),
    };
  } catch (refusal) {
    return { ...empty, unknown: refusal instanceof Error ? refusal.message : String(refusal) };
  }
}

const options = {
  "dry-run": { type: "boolean" },
  yes: { type: "boolean" },
  help: { type: "boolean" },
  language: { type: "string" },
  audience: { type: "string" },
  "script-id": { type: "string" },
  "alarm-email": { type: "string" },
} as const;

/** Options first, then what was answered before. */
export function readAnswers(project: string, given: Partial<Answers>): Answers {
  const file = answersFile(project);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Answers) : null;
  const answer = (name: keyof Answers) => given[name] ?? before?.[name] ?? "";
  return {
    audience: answer("audience"),
    scriptId: answer("scriptId"),
    alarmEmail: answer("alarmEmail"),
  };
}

/** Whether an answer can be meant: a slip of the hand is told before anything is created. */
export const isAnswer: Readonly<Record<keyof Answers, (text: string) => boolean>> = {
  audience: (text) =>
    text.split(",").every((id) => /^\d+-[0-9a-z]+\.apps\.googleusercontent\.com$/.test(id.trim())),
  scriptId: (text) => /^[\w-]{40,80}$/.test(text),
  alarmEmail: (text) => text === "-" || /^[^@\s]+@[^@\s]+$/.test(text),
};

/** Asks for what is missing or cannot be meant, and remembers it; null when nobody can be asked. */
export async function askMissing(
  project: string,
  known: Answers,
  language: Language,
): Promise<Answers | null> {
  const words = deployWords[language];
  const answers = { ...known };
  const missing = (Object.keys(isAnswer) as (keyof Answers)[]).filter(
    (name) => !isAnswer[name](known[name]),
  );
  if (missing.length > 0 && !process.stdin.isTTY) {
    for (const name of missing) console.error(`${words.question[name]}\n  ${words.option[name]}`);
    return null;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const name of missing) {
      for (;;) {
        const text = (await terminal.question(`${words.question[name]}\n> `)).trim();
        answers[name] = name === "alarmEmail" && text === "" ? "-" : text;
        if (isAnswer[name](answers[name])) break;
        console.log(words.notAnAnswer[name]);
      }
    }
  } finally {
    terminal.close();
  }
  const file = answersFile(project);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`);
  return answers;
}

function answersFile(project: string): string {
  return join(project, ".tierline/deploy.json");
}
