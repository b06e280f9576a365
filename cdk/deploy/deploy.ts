/**
 * `npm run deploy`: from a clone to a live add-on, step by step; run again, it goes on where it stopped
 * and changes nothing that is already as it should be.
 *
 *   npm run deploy -- --dry-run          everything that needs no account, and the commands of the rest
 *   npm run deploy -- --help             every option
 */
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { askMissing, deployArguments, readAnswers } from "./answers.ts";
import { followSteps } from "./followSteps.ts";
import { processShell } from "./shell.ts";
import { deploySteps } from "./steps.ts";
import { deployWords, preferredLanguage } from "./words.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const given = deployArguments(process.argv.slice(2), preferredLanguage(process.env));
const words = deployWords[given.language];

if (given.help || given.unknown !== null) {
  console.log(
    given.unknown === null ? words.help : `${words.unknown(given.unknown)}\n\n${words.help}`,
  );
  process.exitCode = given.unknown === null ? 0 : 1;
} else {
  const known = readAnswers(project, given);
  const answers = given.dryRun ? known : await askMissing(project, known, given.language);
  if (answers === null) process.exitCode = 1;
  else {
    const place = { project, home: homedir(), env: process.env };
    const steps = deploySteps(answers, place, given);
    const done = await followSteps(steps, processShell(project), words, given.dryRun, console.log);
    process.exitCode = done ? 0 : 1;
  }
}
