/**
 * Everything that opens a document: files, samples, and what was open before.
 */
import { useCallback, useEffect, useState } from "preact/hooks";
import { explainUnreadable } from "#shared/problems/explainUnreadable.ts";
import type { Language } from "#shared/words/language.ts";
import type { KeptDocument, SampleName } from "../../documentApi.ts";
import type { OpenAnswer } from "../../pageApi.ts";
import type { Host } from "../useHost.ts";
import type { PageWords } from "../words/words.ts";
import { addFiles, forgetKept, openFiles, openKept, openSample, readKept } from "./fileRequests.ts";

/** @param opened Told of the add-on's first function: what it shows is what the user came for. */
export function useOpening(
  host: Host,
  language: Language,
  words: PageWords,
  opened: (functionName: string | null) => void,
) {
  /** Files that wait for the answer to where they are to go. */
  const [asked, setAsked] = useState<readonly File[] | null>(null);
  const [kept, setKept] = useState<readonly KeptDocument[]>([]);
  const lookAgain = useCallback(() => void readKept().then(setKept, () => {}), []);
  useEffect(lookAgain, [lookAgain]);

  async function open(name: string, ask: () => Promise<OpenAnswer>, failed: string) {
    const answer = await host.open(name, ask);
    if (answer === null) host.tellProblem(failed, "");
    lookAgain();
    for (const problem of answer?.problems ?? []) {
      const { what, why, fix } = explainUnreadable(problem, language);
      host.tellProblem(language === "zh" ? why + fix : `${why} ${fix}`, what);
    }
    return answer;
  }

  async function openAnew(
    name: string,
    ask: () => Promise<OpenAnswer>,
    failed = words.notOpened(name),
  ) {
    const answer = await open(name, ask, failed);
    if (answer?.ok !== true) return;
    const entry = answer.document.menu?.entries.find((each) => each !== "separator");
    opened(entry?.functionName ?? null);
  }

  const nameOf = (files: readonly File[]) =>
    files.length === 1 ? (files[0]?.name ?? "") : words.severalFiles(files.length);
  const replaceBy = (files: readonly File[]) =>
    void openAnew(nameOf(files), () => openFiles(files));
  const hasContent = host.document?.sheets.some(({ usedRows }) => usedRows > 0) === true;

  return {
    kept,
    /** What is to be asked before files are opened; null when nothing is. */
    question: asked && {
      name: nameOf(asked),
      files: asked.length,
      answer(how: "replace" | "add" | "cancel") {
        setAsked(null);
        if (how === "replace") replaceBy(asked);
        if (how === "add") {
          void open(nameOf(asked), () => addFiles(asked), words.notOpened(nameOf(asked)));
        }
      },
    },
    openFiles(files: readonly File[]) {
      if (files.length === 0) return;
      if (hasContent) setAsked(files);
      else replaceBy(files);
    },
    openSample: (sample: SampleName) =>
      void openAnew(words.sample[sample], () => openSample(sample)),
    goOnWith: ({ key, name }: KeptDocument) => void openAnew(name, () => openKept(key), words.gone),
    async forget({ key }: KeptDocument) {
      await forgetKept(key).catch(() => {});
      lookAgain();
    },
  };
}
