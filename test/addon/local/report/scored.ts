/**
 * The command, run in this process: what it told and wrote.
 */
import {
  type ScoreArguments,
  scoreArguments,
} from "../../../../addon/local/report/scoreArguments.ts";
import { scoreFile } from "../../../../addon/local/report/scoreFile.ts";

export interface Told {
  readonly code: number;
  readonly lines: readonly string[];
  readonly written: string;
}

export async function score(
  file: string,
  {
    asOf = "2025-06-30",
    language = "en",
    out = "-",
    more = [],
  }: {
    asOf?: string | null;
    language?: "en" | "zh";
    out?: string | null;
    more?: readonly string[];
  } = {},
): Promise<Told> {
  const given = scoreArguments([file, "--language", language, ...more]) as ScoreArguments;
  const lines: string[] = [];
  let written = "";
  const code = await scoreFile(
    { ...given, asOf, out },
    "America/New_York",
    (line) => lines.push(line),
    (text) => {
      written += text;
    },
  );
  return { code, lines, written };
}
