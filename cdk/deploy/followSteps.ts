import type { Shell } from "./shell.ts";
import { typed } from "./shell.ts";
import type { DeployStep } from "./steps.ts";
import type { DeployWords } from "./words.ts";

/**
 * One step after the other; the first that fails ends the sequence and says what to do.
 *
 * @param isDry Runs only what needs no account and prints the commands of the rest.
 * @returns Whether all steps were done.
 */
export async function followSteps(
  steps: readonly DeployStep[],
  shell: Shell,
  words: DeployWords,
  isDry: boolean,
  tell: (line: string) => void,
): Promise<boolean> {
  for (const [i, step] of steps.entries()) {
    const { title, failed } = words.step[step.id];
    tell(`\n[${i + 1}/${steps.length}] ${title}`);
    for (const command of step.commands()) tell(`    ${typed(command)}`);
    if (isDry && step.needsAccount) {
      tell(`    ${words.notRun}`);
      continue;
    }
    const fault = await step.work(shell);
    if (fault !== null) {
      tell(`\n${failed(fault)}\n${words.again}`);
      return false;
    }
  }
  tell(`\n${isDry ? words.dryDone : words.done}`);
  return true;
}
