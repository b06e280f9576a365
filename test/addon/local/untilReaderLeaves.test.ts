import { spawn } from "node:child_process";
import { expect, it } from "vitest";

/** Writes far more than a pipe holds; the reader leaves after the first words, as `head` does. */
it("ends quietly where nobody reads on", async () => {
  const words = ["--model", "nbd", "--predict", "39", "test/golden/clv/cdnow-summary.csv"];
  const command = spawn("node", ["--import", "tsx", "addon/local/fit.ts", ...words]);
  let said = "";
  command.stderr.on("data", (part: Buffer) => {
    said += part.toString();
  });
  command.stdout.once("data", () => command.stdout.destroy());
  const code = await new Promise((resolve) => command.once("exit", resolve));
  expect({ code, said }).toEqual({ code: 0, said: "" });
});
