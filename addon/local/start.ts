/**
 * `npm start [-- FILE… | -- --sample NAME]`: serves the page on this machine. PORT names another port than 4180.
 */
import { explainUnreadable } from "#shared/problems/explainUnreadable.ts";
import { localUser, stateFolder } from "./host/localState.ts";
import { askedDocument, startUsage } from "./report/askedDocument.ts";
import { startServer } from "./server/startServer.ts";

const DEFAULT_PORT = 4180;

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
// The script's clock is the manifest's, as at Google; documents keep this machine's.
process.env["TZ"] = "Etc/UTC";
const language = localUser().locale.startsWith("zh") ? "zh" : "en";
const asked = await askedDocument(process.argv.slice(2), timeZone, new Date());
for (const problem of asked.problems) {
  const { what, why, fix } = explainUnreadable(problem, language);
  console.error([what, why, fix].join("\n"));
}
if (asked.isHelp) console.log(startUsage[language]);
else if (asked.slip !== null) console.error(`${asked.slip}\n\n${startUsage[language]}`);
if (asked.document === null) {
  process.exitCode = asked.isHelp ? 0 : 1;
} else {
  const port = Number(process.env["PORT"] ?? DEFAULT_PORT);
  const { document } = asked;
  const page = await startServer({ document, port, stateFolder: stateFolder() });
  console.log(`Tierline is at ${page.url}`);
  if (!page.persists) console.error("The store is in use by another page: results are not kept.");
  const stop = async (): Promise<void> => {
    await page.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void stop());
  }
}
