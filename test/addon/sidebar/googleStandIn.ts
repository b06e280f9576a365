/**
 * Runs inside the tested page, before the sidebar: `google.script.run` that answers from `answers`
 * and notes every call in `asked`.
 */
import type { Answers, Asked } from "./sidebarPage.ts";

interface TestedPage {
  answers: Answers;
  asked: Asked[];
  google: { script: { run: object } };
}

const names: readonly Asked["name"][] = [
  "readSidebarState",
  "scoreCustomers",
  "profitCustomers",
  "openWhatIf",
  "readProgress",
  "cancelRun",
  "undoRun",
  "readCustomer",
  "readRequest",
  "makeCleanCopy",
  "readSettings",
  "saveSettings",
  "chooseLanguage",
  "showTab",
];

const page = globalThis as unknown as TestedPage;
page.asked = [];
page.google = { script: { run: runner(ignore, ignore) } };

function runner(succeed: (value: unknown) => void, fail: (error: Error) => void): object {
  return {
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: Error) => void) => runner(succeed, handler),
    ...Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => answer(name, args)])),
  };

  function answer(name: Asked["name"], args: readonly unknown[]) {
    page.asked.push({ name, args });
    const given = page.answers[name] ?? { value: null };
    if (given === "never") return;
    const isEarly = () =>
      "after" in given && !page.asked.some((asked) => asked.name === given.after);
    const tell = () => {
      if (isEarly()) setTimeout(tell, 20);
      else if ("error" in given) fail(new Error(given.error));
      else succeed(structuredClone(inForce(name, args, given.value)));
    };
    setTimeout(tell);
  }
}

/** As the add-on does: the choices that were asked for are those in force. */
function inForce(name: Asked["name"], [asked]: readonly unknown[], value: unknown): unknown {
  const isChosen = name === "readSidebarState" && asked !== null;
  return isChosen ? { ...(value as object), choices: asked } : value;
}

function ignore() {}
