/**
 * `npm run fit`: fits a model of customer lifetime value to a file. Exit codes: 0, 1 a problem with the
 * file or the fit, 2 arguments that are none.
 */
import { fitArguments } from "./fit/fitArguments.ts";
import { fitFile } from "./fit/fitFile.ts";
import { fitUsage } from "./fit/fitWords.ts";
import { untilReaderLeaves } from "./untilReaderLeaves.ts";

const given = fitArguments(process.argv.slice(2));
if ("kind" in given) {
  if (given.kind === "help") console.log(fitUsage[given.language]);
  else {
    console.error(given.sentence);
    process.exitCode = 2;
  }
} else {
  process.exitCode = fitFile(
    given,
    () => performance.now(),
    (line) => console.error(line),
    untilReaderLeaves(process.stdout),
  );
}
