import { beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../../addon/local/context/host.ts";
import type { StoreName } from "../../../addon/local/context/hostCalls.ts";
import { propertiesService } from "../../../addon/local/context/memory.ts";
import { session, utilities } from "../../../addon/local/context/smallServices.ts";
import { type PropertyStores, propertyStores } from "../../../addon/local/host/propertyStores.ts";
import { googleQuotas } from "../../../addon/local/host/quotas.ts";
import { defaultSettings, weightPresets } from "../../../addon/src/documentSettings.ts";
import type { RememberedChoices } from "../../../addon/src/ports.ts";
import { propertySettings } from "../../../addon/src/settings/propertySettings.ts";

let stores: PropertyStores;
let locale = "en";
beforeEach(() => {
  stores = propertyStores({ document: null, user: null, script: null }, googleQuotas);
  locale = "en";
  let uuids = 0;
  const answers: Record<string, (...args: never[]) => unknown> = {
    readProperties: (store: StoreName) => stores.read(store),
    writeProperties: (store: StoreName, values: Record<string, string>) =>
      stores.write(store, values),
    removeProperties: (store: StoreName, keys: string[]) => stores.remove(store, keys),
    readUser: () => ({ email: "you@example.com", locale }),
    uuid: () => `uuid-${uuids++}`,
  };
  connect((text) => {
    const { name, args } = JSON.parse(text) as { name: string; args: never[] };
    try {
      return JSON.stringify({ value: answers[name]!(...args) ?? null });
    } catch (refusal) {
      return JSON.stringify({ error: (refusal as Error).message });
    }
  });
  Object.assign(globalThis, {
    PropertiesService: propertiesService(),
    Session: session(),
    Utilities: utilities(),
  });
});

const choices: RememberedChoices = {
  sheets: ["Orders", "July"],
  headerRow: 3,
  currency: "EUR",
  dateOrder: "dayFirst",
  decimalMark: ",",
  costSign: "costs",
  revenueBasis: "net",
  hiddenRows: "exclude",
  columns: { money: "Total", refund: null },
};

describe("what a document remembers", () => {
  it("is the user's language for this document, else that of the account", () => {
    const settings = propertySettings();
    locale = "zh_CN";
    expect(settings.language()).toBe("zh");
    settings.chooseLanguage("en");
    expect(settings.language()).toBe("en");
  });

  it("is one secret, made once", () => {
    const secret = propertySettings().documentSecret();
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(propertySettings().documentSecret()).toBe(secret);
  });

  it("is how it wants its customers scored", () => {
    expect(propertySettings().document()).toEqual(defaultSettings);
    const own = { ...defaultSettings, weights: weightPresets.b2b, segmentView: "tiers" } as const;
    propertySettings().saveDocument(own);
    expect(propertySettings().document()).toEqual(own);
  });

  it.each([
    ["no JSON", "{"],
    ["no object", "7"],
    ["nothing", "null"],
    ["weights of no number", '{"weights":{"present":"x","future":1,"social":1}}'],
    ["a missing part", '{"tierShares":{}}'],
    ["names that are none", '{"names":null}'],
    ["an unknown view", '{"segmentView":"twelve"}'],
    ["an unknown method", '{"method":"crystal ball"}'],
  ])("falls back to the defaults where the settings are damaged: %s", (_, text) => {
    stores.write("document", { settings: text });
    expect(propertySettings().document()).toEqual(defaultSettings);
  });

  it("takes the default for what a later version adds", () => {
    stores.write("document", { settings: '{"windowDays":365}' });
    expect(propertySettings().document()).toEqual({ ...defaultSettings, windowDays: 365 });
    expect(propertySettings().document()).toMatchObject({ method: "auto", horizonDays: 365 });
  });
});

describe("what is remembered of a tab", () => {
  it("comes back by the tab's name", () => {
    const settings = propertySettings();
    expect(settings.choicesFor("Orders")).toBe(null);
    settings.rememberChoices("Orders", choices);
    settings.rememberChoices("July", { ...choices, currency: null });
    expect(settings.choicesFor("Orders")).toEqual(choices);
    expect(settings.choicesFor("July")?.currency).toBe(null);
    settings.rememberChoices("Orders", { ...choices, headerRow: null });
    expect(settings.choicesFor("Orders")?.headerRow).toBe(null);
  });

  it.each([
    ["no JSON", "{{"],
    ["of a version before", JSON.stringify(choices)],
    ["tabs that are no names", written({ sheets: [1] })],
    ["a header row above the first", written({ headerRow: 0 })],
    ["no columns", written({ columns: null })],
    ["an unknown order of dates", written({ dateOrder: "yearFirst" })],
  ])("is nothing where it is damaged, and goes with the next: %s", (_, text) => {
    stores.write("document", { "choices:Orders": text });
    expect(propertySettings().choicesFor("Orders")).toBe(null);
    propertySettings().rememberChoices("July", choices);
    expect(stores.read("document")).not.toHaveProperty(["choices:Orders"]);
  });

  it("is what was chosen last of forty tabs", () => {
    const settings = propertySettings();
    for (let i = 1; i <= 40; i++) settings.rememberChoices(`tab ${i}`, choices);
    settings.rememberChoices("tab 1", { ...choices, currency: "USD" });
    settings.rememberChoices("tab 41", choices);
    expect(settings.choicesFor("tab 1")?.currency).toBe("USD");
    expect(settings.choicesFor("tab 2")).toBe(null);
    expect(settings.choicesFor("tab 3")).toEqual(choices);
  });

  it("is given up where it is larger than a property, counted in bytes", () => {
    const settings = propertySettings();
    const long = { ...choices, columns: { money: "金".repeat(3000) } };
    settings.rememberChoices("Orders", long);
    expect(settings.choicesFor("Orders")).toBe(null);
    settings.rememberChoices("Orders", { ...choices, columns: { money: "金".repeat(2000) } });
    expect(settings.choicesFor("Orders")).not.toBe(null);
    // What was chosen before is no longer what was chosen.
    settings.rememberChoices("Orders", long);
    expect(settings.choicesFor("Orders")).toBe(null);
  });
});

function written(change: Record<string, unknown>): string {
  return JSON.stringify({ turn: 1, choices: { ...choices, ...change } });
}
