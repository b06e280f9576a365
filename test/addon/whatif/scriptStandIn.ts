/**
 * Runs inside the tested page, before the window: `google.script.run` that answers from `answers` and notes
 * every call in `asked`.
 */
import type { Answers, Asked } from "./whatIfPage.ts";

interface TestedPage {
  answers: Answers;
  asked: Asked[];
  google: { script: { run: object } };
}

const names: readonly Asked["name"][] = [
  "readProfitModel",
  "saveScenario",
  "deleteScenario",
  "writeBudget",
];

const page = globalThis as unknown as TestedPage;
page.asked = [];
page.google = {
  script: {
    run: runner(
      () => {},
      () => {},
    ),
  },
};

function runner(succeed: (value: unknown) => void, fail: (error: Error) => void): object {
  return {
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: Error) => void) => runner(succeed, handler),
    ...Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => answer(name, args)])),
  };

  function answer(name: Asked["name"], args: readonly unknown[]) {
    page.asked.push({ name, args });
    const given = page.answers[name];
    if (given === undefined || given === "never") return;
    setTimeout(() => {
      if ("error" in given) fail(new Error(given.error));
      else succeed(structuredClone(given.value));
    });
  }
}
