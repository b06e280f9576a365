import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltAddon, buildAddon } from "../../addon/build.ts";
import { documentedFunctions } from "../../addon/documentedFunctions.ts";

/**
 * Apps Script reads and runs the whole file at every call, the menu's included: beyond this it would be
 * felt. Today it is some 800 KB: words in two languages, the contract's checks, and the engine with its models
 * of lifetime value and profit, which answers custom functions and what the service cannot.
 */
const LARGEST_CODE_BYTES = 900_000;
/** Google sends it anew whenever the sidebar opens. */
const LARGEST_SIDEBAR_BYTES = 200_000;

/** The engine of profit computes in it. */
const LARGEST_WHAT_IF_BYTES = 160_000;

const calledByGoogle = [
  "onInstall",
  "onOpen",
  "openWhatIf",
  "profitFromMenu",
  "scoreFromMenu",
  "showSidebar",
  "undoFromMenu",
];
const calledBySidebar = [
  "cancelRun",
  "chooseLanguage",
  "makeCleanCopy",
  "readCustomer",
  "readProgress",
  "readRequest",
  "readSettings",
  "readSidebarState",
  "saveSettings",
  "scoreCustomers",
  "showTab",
  "undoRun",
];
const calledAboutProfit = [
  "deleteScenario",
  "profitCustomers",
  "readProfit",
  "readProfitModel",
  "saveScenario",
  "writeBudget",
];
const customFunctions = [
  "CV_AVERAGE_CLV",
  "CV_BREAKEVEN",
  "CV_CLV",
  "CV_CONTRIBUTION",
  "CV_CSAT",
  "CV_DCF",
  "CV_EXPECTED",
  "CV_LTVCAC",
  "CV_NPS",
  "CV_PAYBACK",
  "CV_PRICEBAND",
  "CV_RETENTION_CLV",
  "CV_RFM",
  "CV_SEGMENT",
  "CV_SIMPLE_CLV",
  "CV_TIER",
  "CV_WHALE",
  "CV_WHOLE_CLV",
  "CV_WHY",
];

const folder = mkdtempSync(join(tmpdir(), "tierline-addon-"));
let built: BuiltAddon;
beforeAll(async () => {
  built = await buildAddon(folder, "https://api.example.test/v9/");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the built add-on", () => {
  it("is four files that clasp can push", () => {
    expect(new Set(readdirSync(folder))).toEqual(
      new Set(["Code.js", "appsscript.json", "sidebar.html", "whatif.html"]),
    );
  });

  it("stays small", () => {
    expect(built.bytes.code).toBeLessThan(LARGEST_CODE_BYTES);
    expect(built.bytes.sidebar).toBeLessThan(LARGEST_SIDEBAR_BYTES);
    expect(built.bytes.whatIf).toBeLessThan(LARGEST_WHAT_IF_BYTES);
    expect(built.bytes.code).toBe(readFileSync(built.code).byteLength);
  });

  it("declares a global function for each thing that Google or the sidebar may call", () => {
    const functions = [
      ...calledByGoogle,
      ...calledBySidebar,
      ...calledAboutProfit,
      ...customFunctions,
    ];
    expect(new Set(built.functions)).toEqual(new Set(functions));
    const declared = [...codeOf().matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(new Set(declared)).toEqual(new Set(functions));
    expect(declared).toHaveLength(functions.length);
  });

  it("documents each custom function as autocompletion shows it, and nothing else", () => {
    const documented = documentedFunctions(codeOf());
    expect(new Set(documented.map(({ name }) => name))).toEqual(new Set(customFunctions));
    for (const { name, description, example, parameters, comment } of documented) {
      const declared = new RegExp(`^function ${name}\\(([^)]*)\\)`, "m").exec(codeOf())?.[1];
      expect(parameters.map((parameter) => parameter.name).join(", ")).toBe(declared);
      expect(description, name).toMatch(/[a-z].*\n.*[\u4e00-\u9fff]/s);
      expect(example).toMatch(new RegExp(`^=${name}\\(.+\\)$`));
      expect(comment).toMatch(/^ \* @return .+/m);
      for (const parameter of parameters) {
        expect(parameter.description, `${name} ${parameter.name}`).toMatch(
          /[a-z].*[\u4e00-\u9fff]/,
        );
      }
      // What may be left out comes last: a formula can only end early.
      const optional = parameters.map(({ isOptional }) => isOptional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it("loads where nothing but the language is there, and calls nothing while loading", () => {
    const context = createContext(Object.create(null) as object);
    runInContext(codeOf(), context, { timeout: 15_000 });
    expect(runInContext("typeof onOpen", context)).toBe("function");
  });

  it("tells the sidebar a problem where the host fails, and the log nothing of the host's words", () => {
    const logged: string[] = [];
    const failing = new Proxy({}, { get: failLoudly });
    const context = createContext({
      SpreadsheetApp: failing,
      PropertiesService: failing,
      CacheService: failing,
      LockService: failing,
      UrlFetchApp: failing,
      Session: { getActiveUserLocale: () => "en" },
      Utilities: { getUuid: () => "1f2e3d4c-0000" },
      console: { error: (line: string) => logged.push(line) },
    });
    runInContext(codeOf(), context, { timeout: 15_000 });
    // Progress is asked for again, a stop that was not heard is offered again, and no profit run is an answer.
    const answering = [...calledBySidebar, ...calledAboutProfit].filter(
      (name) => !["readProgress", "cancelRun", "readProfit"].includes(name),
    );
    for (const name of answering) {
      const answer = JSON.stringify(runInContext(`${name}(null, [])`, context));
      expect(answer, name).toContain(
        '{"code":"service.failed","reference":"1f2e3d4c","words":{"en":',
      );
      expect(answer).not.toContain("amy");
    }
    expect(logged).toHaveLength(answering.length);
    expect(logged.join()).not.toContain("amy");
  });

  it("uses nothing that Apps Script lacks", () => {
    // Class fields and private names are refused when pushed; modules do not exist.
    expect(codeOf()).not.toMatch(/^\s*(import|export)\s/m);
    expect(codeOf()).not.toMatch(/\bthis\.#|\bstatic\s*\{|\?\?=/);
    expect(codeOf()).not.toMatch(/(?<![.\w])(setTimeout|fetch|require)\(/);
  });

  it("may ask the service and nobody else, with no scope more than it needs", () => {
    const manifest = JSON.parse(readFileSync(built.manifest, "utf8"));
    expect(manifest.urlFetchWhitelist).toEqual(["https://api.example.test/v9/"]);
    expect(codeOf()).toContain("https://api.example.test/v9/");
    expect(codeOf()).not.toContain("api.tierline.example");
    expect(manifest.runtimeVersion).toBe("V8");
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/script.external_request",
      "openid",
      "https://www.googleapis.com/auth/userinfo.email",
    ]);
  });

  it.each(["sidebar", "whatIf"] as const)(
    "has the page %s in one file, with no address outside and no template literal",
    (name) => {
      const page = readFileSync(built[name], "utf8");
      expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)=/i);
      const [, script = ""] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
      expect(script.length).toBeGreaterThan(10_000);
      expect(script).not.toContain("`");
      expect(page).toContain("</style>");
    },
  );

  it("refuses an address that Google would not list", async () => {
    await expect(buildAddon(folder, "http://127.0.0.1:8080/")).rejects.toThrow("https");
  });
});

function codeOf(): string {
  return readFileSync(built.code, "utf8");
}

function failLoudly(): never {
  throw new Error("The cell says amy@ex.com.");
}
