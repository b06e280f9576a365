import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { MAX_AMOUNT } from "#shared/contract/bounds.ts";
import { parseProfitRequest } from "../../../lambdas/handlers/parseProfitRequest.ts";
import { claimsOf, postEvent } from "../gatewayCall.ts";
import { simulatedProfits } from "../simulatedProfits.ts";

const sound = { ...simulatedProfits(4), since: "0123456789abcdef0123456789abcdef" };
const eventOf = (body: string) => postEvent(body, claimsOf("amy@ex.com"), "/v1/profits");
const refusalOf = (body: string) => {
  const parsed = parseProfitRequest(eventOf(body));
  return parsed.ok ? "accepted" : parsed.problem;
};
const malformed = (path: string) => ({ code: "input.malformedRequest", path });
const withColumn = (name: string, column: unknown) =>
  JSON.stringify({ ...sound, columns: { ...sound.columns, [name]: column } });
const withOptions = (options: object) =>
  JSON.stringify({ ...sound, options: { ...sound.options, ...options } });

describe("parseProfitRequest", () => {
  it("takes a sound request as it is", () => {
    expect(parseProfitRequest(eventOf(JSON.stringify(sound)))).toEqual({
      ok: true,
      request: sound,
    });
  });

  it("takes a table that knows revenue alone, and nobody", () => {
    const { grossRevenue, monthsActive, monthlyChurn } = sound.columns;
    const few = { ...sound, columns: { grossRevenue, monthsActive, monthlyChurn } };
    expect(refusalOf(JSON.stringify(few))).toBe("accepted");
    const nobody = { grossRevenue: [], monthsActive: [], monthlyChurn: [] };
    expect(refusalOf(JSON.stringify({ ...sound, keys: "", columns: nobody }))).toBe("accepted");
  });

  it.each<[string, string, string]>([
    ["no former run at all", JSON.stringify({ ...sound, since: undefined }), "since"],
    ["a former run of no name", JSON.stringify({ ...sound, since: "last week" }), "since"],
    ["an unknown field", JSON.stringify({ ...sound, currency: "EUR" }), "currency"],
    ["an unknown column", withColumn("customer", [1, 2, 3, 4]), "columns.customer"],
    ["an unknown option", withOptions({ colour: 1 }), "options.colour"],
    ["no lifetime", withOptions({ lifetimeMonths: 0 }), "options.lifetimeMonths"],
    ["half a month of it", withOptions({ lifetimeMonths: 1.5 }), "options.lifetimeMonths"],
    ["a discount of all", withOptions({ annualDiscountRate: 1.01 }), "options.annualDiscountRate"],
    [
      "tiers upside down",
      withOptions({ tierFrom: { high: 0.5, medium: 0.8 } }),
      "options.tierFrom",
    ],
    [
      "a key too few",
      JSON.stringify({ ...sound, keys: sound.keys.slice(16) }),
      "columns.grossRevenue",
    ],
    ["no revenue", withColumn("grossRevenue", undefined), "columns.grossRevenue"],
    ["a fraction", withColumn("goods", [0.5, 2, 3, 4]), "columns.goods"],
    ["a text", withColumn("service", ["12", 2, 3, 4]), "columns.service"],
    [
      "an amount beyond its bound",
      withColumn("logistics", [MAX_AMOUNT + 1, 2, 3, 4]),
      "columns.logistics",
    ],
    ["no month at all", withColumn("monthsActive", [0, 100, 100, 100]), "columns.monthsActive"],
    ["churn above all", withColumn("monthlyChurn", [1_000_001, 0, 0, 0]), "columns.monthlyChurn"],
    [
      "a cost that is and is not known",
      withColumn("isAcquisitionKnown", [0, 0, 0, 0]),
      "columns.acquisition",
    ],
    ["half a mark", withColumn("isAcquisitionKnown", [2, 1, 1, 1]), "columns.isAcquisitionKnown"],
  ])("refuses %s and names the place", (_, body, path) => {
    expect(refusalOf(body)).toEqual(malformed(path));
  });

  it.each([
    ["lists in lists", "[".repeat(5_000_000)],
    ["objects in objects", '{"a":'.repeat(1_000_000)],
    ["half a million fields", `{${Array.from({ length: 500_000 }, (_, i) => `"${i}":1`).join()}}`],
  ])("refuses %s unparsed", (_, body) => {
    const parse = vi.spyOn(JSON, "parse");
    onTestFinished(() => parse.mockRestore());
    expect(refusalOf(body)).toEqual(malformed("body"));
    expect(parse).not.toHaveBeenCalled();
  });

  it.each(
    ["", "options", "options.tierFrom", "columns"].flatMap((place) =>
      ["__proto__", "constructor", "prototype", "name"].map((name) => [name, place] as const),
    ),
  )("lets no %s into '%s' and changes no prototype", (name, place) => {
    const request = structuredClone(sound);
    Object.defineProperty(objectAt(request, place), name, {
      value: { polluted: 1 },
      enumerable: true,
    });
    expect(refusalOf(JSON.stringify(request))).toMatchObject({ code: "input.malformedRequest" });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("never throws, whichever value of a sound request is changed to whatever", () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(sound)), fc.jsonValue(), (path, value) => {
        const request = structuredClone(sound);
        objectAt(request, path.slice(0, -1).join("."))[path.at(-1)!] = value;
        const refusal = refusalOf(JSON.stringify(request));
        if (refusal !== "accepted") expect(refusal).toHaveProperty("code");
      }),
      { numRuns: 1_000 },
    );
  });
});

function objectAt(request: object, path: string): Record<string, unknown> {
  let target = request as Record<string, unknown>;
  for (const name of path.split(".").filter((part) => part !== "")) {
    target = target[name] as Record<string, unknown>;
  }
  return target;
}

function pathsOf(node: object): string[][] {
  return Object.entries(node).flatMap(([name, child]) => {
    const below = typeof child === "object" && child !== null ? pathsOf(child) : [];
    return [[name], ...below.map((path) => [name, ...path])];
  });
}
