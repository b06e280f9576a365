/**
 * Everything that opens a document: files, samples, and what was open before.
 */
import { useCallback, useEffect, useState } from "preact/hooks";
import { explain } from "#shared/problems/explain.ts";
import type { Language } from "#shared/words/language.ts";
import type { KeptDocument, SampleName } from "../../documentApi.ts";
import type { OpenAnswer } from "../../pageApi.ts";
import type { Host } from "../useHost.ts";
import type { PageWords } from "../words/words.ts";
import { forgetKept, openFiles, openKept, openSample, readKept } from "./fileRequests.ts";

/** @param opened Told of the add-on's first function: what it shows is what the user came for. */
export function useOpening(
  host: Host,
  language: Language,
  words: PageWords,
  opened: (functionName: string | null) => void,
) {
  const [kept, setKept] = useState<readonly KeptDocument[]>([]);
  const lookAgain = useCallback(() => void readKept().then(setKept, () => {}), []);
  useEffect(lookAgain, [lookAgain]);

  async function open(
    name: string,
    ask: () => Promise<OpenAnswer>,
    failed = words.notOpened(name),
  ) {
    const answer = await host.open(name, ask);
    if (answer === null) host.tellProblem(failed, "");
    lookAgain();
    for (const problem of answer?.problems ?? []) {
      const { what, why, fix } = explain(problem, language);
      host.tellProblem(language === "zh" ? why + fix : `${why} ${fix}`, what);
    }
    if (answer?.ok !== true) return;
    const entry = answer.document.menu?.entries.find((each) => each !== "separator");
    opened(entry?.functionName ?? null);
  }

  return {
    kept,
    openFiles(files: readonly File[]) {
      const [first] = files;
      if (first === undefined) return;
      const name = files.length === 1 ? first.name : words.severalFiles(files.length);
      void open(name, () => openFiles(files));
    },
    openSample: (sample: SampleName) => void open(words.sample[sample], () => openSample(sample)),
    goOnWith: ({ key, name }: KeptDocument) => void open(name, () => openKept(key), words.gone),
    async forget({ key }: KeptDocument) {
      await forgetKept(key).catch(() => {});
      lookAgain();
    },
  };
}
