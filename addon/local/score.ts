/**
 * `npm run score`: scores the customers of a file without a browser. Exit codes: 0, 1 a problem with
 * the file or the service, 2 arguments that are none.
 */
import { usage } from "./report/commandWords.ts";
import { scoreArguments } from "./report/scoreArguments.ts";
import { scoreFile } from "./report/scoreFile.ts";
import { untilReaderLeaves } from "./untilReaderLeaves.ts";

const given = scoreArguments(process.argv.slice(2));
if ("kind" in given) {
  if (given.kind === "help") console.log(usage[given.language]);
  else {
    console.error(given.sentence);
    process.exitCode = 2;
  }
} else {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // The script's clock is the manifest's, as at Google; the document keeps this machine's.
  process.env["TZ"] = "Etc/UTC";
  process.exitCode = await scoreFile(
    given,
    timeZone,
    (line) => console.error(line),
    untilReaderLeaves(process.stdout),
  );
}
