/**
 * `npm start [-- FILE]`: serves the page on this machine. PORT names another port than 4180.
 */
import { basename } from "node:path";
import { explain } from "#shared/problems/explain.ts";
import { localUser, stateFolder } from "./host/localState.ts";
import { startServer } from "./server/startServer.ts";
import { openPath } from "./workbook/openPath.ts";
import { emptyWorkbook } from "./workbook/openWorkbook.ts";

const DEFAULT_PORT = 4180;

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
// The script's clock is the manifest's, as at Google; documents keep this machine's.
process.env["TZ"] = "Etc/UTC";
const file = process.argv[2];
const document = file === undefined ? emptyWorkbook(timeZone) : await openPath(file, timeZone);
if (document === null) {
  const language = localUser().locale.startsWith("zh") ? "zh" : "en";
  const { what, why, fix } = explain(
    { code: "input.unreadableFile", file: basename(file ?? ""), is: "other" },
    language,
  );
  console.error([what, why, fix].join("\n"));
  process.exitCode = 1;
} else {
  const port = Number(process.env["PORT"] ?? DEFAULT_PORT);
  const page = await startServer({ document, port, stateFolder: stateFolder() });
  console.log(`Tierline is at ${page.url}`);
  if (!page.persists) console.error("The store is in use by another page: results are not kept.");
  const stop = async (): Promise<void> => {
    await page.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}
