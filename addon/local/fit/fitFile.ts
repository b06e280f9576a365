/**
 * The `fit` command: a file in, JSON out.
 */
import { readFileSync } from "node:fs";
import { spendCorrelates } from "#shared/engine/notices.ts";
import { commandWords } from "../report/commandWords.ts";
import { decodedText } from "../workbook/decodedText.ts";
import type { FitArguments } from "./fitArguments.ts";
import { fitOf } from "./fitOf.ts";
import { fitTable } from "./fitTable.ts";
import { fitWords } from "./fitWords.ts";
import { printFit } from "./printedFit.ts";
import { faultText } from "./tableWords.ts";

/**
 * @param clock Milliseconds, from any moment.
 * @param tell Gets what is wrong, a line each.
 * @param write Gets what belongs on standard output.
 * @returns The exit code: 0, or 1 for a problem with the file or the fit.
 */
export function fitFile(
  { file, language, ...request }: FitArguments,
  clock: () => number,
  tell: (line: string) => void,
  write: (text: string) => void,
): number {
  const words = fitWords[language];
  const text = textOf(file);
  if (text === null) {
    tell(commandWords[language].noFile(file));
    return 1;
  }
  const table = fitTable(text, request.model);
  if ("code" in table) {
    tell(faultText(file, table, language));
    return 1;
  }
  const report = fitOf(table, request, clock);
  if ("trouble" in report) {
    const withPrior = { ...request, hasPrior: true };
    const helps = !request.hasPrior && !("trouble" in fitOf(table, withPrior, clock));
    tell(words.noFit(request.model, report.trouble, helps));
    return 1;
  }
  const { spend } = report;
  if (spend !== undefined && spend !== null) {
    if (spend.trouble !== null) tell(words.noSpendFit(spend.trouble));
    const { correlation, n: customers } = spend;
    if (correlation !== null && spendCorrelates({ correlation, customers })) {
      tell(words.spendCorrelates(correlation));
    }
  }
  if (report.limit !== "none") tell(words.limit[report.limit]);
  printFit(report, write);
  return 0;
}

/** Null where there is no such file, or it is a folder. */
function textOf(file: string): string | null {
  try {
    // What is no text at all has no rows.
    return decodedText(readFileSync(file)) ?? "";
  } catch {
    return null;
  }
}
