import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { MAX_BODY_BYTES } from "#shared/contract/bounds.ts";
import type { RunRequest } from "#shared/contract/run.ts";
import { parseRunRequest } from "../../../lambdas/handlers/parseRunRequest.ts";
import { postEvent } from "../gatewayCall.ts";
import { simulatedRequest } from "../simulatedRequest.ts";

const sound = simulatedRequest(4);
const refusalOf = (body: string) => {
  const parsed = parseRunRequest(postEvent(body));
  return parsed.ok ? "accepted" : parsed.problem;
};
const malformed = (path: string) => ({ code: "input.malformedRequest", path });
const withColumn = (name: string, column: unknown) =>
  JSON.stringify({ ...sound, columns: { ...sound.columns, [name]: column } });

describe("parseRunRequest", () => {
  it("takes a sound request as it is", () => {
    const parsed = parseRunRequest(postEvent(JSON.stringify(sound)));
    expect(parsed).toEqual({ ok: true, request: sound });
  });

  it("takes a body that the gateway had to encode", () => {
    const event = postEvent(Buffer.from(JSON.stringify(sound)).toString("base64"));
    expect(parseRunRequest({ ...event, isBase64Encoded: true }).ok).toBe(true);
  });

  it.each<[string, string, string]>([
    ["nothing", "", "body"],
    ["no JSON", "age,orders", "body"],
    ["half of a body", JSON.stringify(sound).slice(0, 200), "body"],
    ["null", "null", "body"],
    ["a list", "[]", "body"],
    ["a text", '"run"', "body"],
    ["no version", JSON.stringify({ ...sound, contractVersion: undefined }), "contractVersion"],
    [
      "a version that is text",
      JSON.stringify({ ...sound, contractVersion: "1" }),
      "contractVersion",
    ],
    ["an unknown field", JSON.stringify({ ...sound, tenant: "0011223344556677" }), "tenant"],
    [
      "an unknown option",
      JSON.stringify({ ...sound, options: { ...sound.options, colour: 1 } }),
      "options.colour",
    ],
    ["an unknown column", withColumn("email", [1, 2, 3, 4]), "columns.email"],
    ["a dataset that is too short", JSON.stringify({ ...sound, dataset: "short" }), "dataset"],
    ["a day before 1970", JSON.stringify({ ...sound, asOf: -1 }), "asOf"],
    ["half a day", JSON.stringify({ ...sound, asOf: 20_000.5 }), "asOf"],
    ["a horizon of nothing", withOptions({ horizonDays: 0 }), "options.horizonDays"],
    ["a chance that never falls", withOptions({ activityDecay: 1 }), "options.activityDecay"],
    [
      "weights of nothing",
      withOptions({ weights: { present: 0, future: 0, social: 0 } }),
      "options.weights",
    ],
    [
      "tiers upside down",
      withOptions({ tierFrom: { high: 0.5, medium: 0.8 } }),
      "options.tierFrom",
    ],
    [
      "keys in disorder",
      JSON.stringify({ ...sound, keys: sound.keys.slice(16) + sound.keys.slice(0, 16) }),
      "keys",
    ],
    ["a key too few", JSON.stringify({ ...sound, keys: sound.keys.slice(16) }), "columns.age"],
    ["a column too short", withColumn("inactivity", [1, 2, 3]), "columns.inactivity"],
    ["a column too long", withColumn("spend", [1, 2, 3, 4, 5]), "columns.spend"],
    ["a column that is an object", withColumn("age", { length: 4 }), "columns.age"],
    ["a column of text", withColumn("age", "1234"), "columns.age"],
    ["a number that is text", withColumn("age", ["1", 2, 3, 4]), "columns.age"],
    ["a fraction", withColumn("spend", [1.5, 2, 3, 4]), "columns.spend"],
    ["a missing number", withColumn("spend", [null, 2, 3, 4]), "columns.spend"],
    ["an amount beyond its bound", withColumn("spend", [1e15 + 1, 2, 3, 4]), "columns.spend"],
    ["a count below −1", withColumn("orderCount", [-2, 2, 3, 4]), "columns.orderCount"],
    [
      "purchases of a day too many",
      withColumn("sameDayOrders", [9, 9, 9, 9]),
      "columns.sameDayOrders",
    ],
    [
      "purchases hidden from nothing",
      JSON.stringify({ ...sound, heldOut: null }),
      "columns.heldOutDays",
    ],
    [
      "weeks that are not its own",
      JSON.stringify({ ...sound, heldOut: { ...sound.heldOut, repeatsByWeek: [1] } }),
      "heldOut.repeatsByWeek",
    ],
    ["a period without contracts", JSON.stringify({ ...sound, periodDays: 30 }), "columns.periods"],
    ["an unknown method", withOptions({ method: "oracle" }), "options.method"],
    ["a discount of all", withOptions({ annualDiscountRate: 1.01 }), "options.annualDiscountRate"],
    ["a list inside a column", withColumn("age", [[1], 2, 3, 4]), "columns.age"],
  ])("refuses %s and names the place", (_, body, path) => {
    expect(refusalOf(body)).toEqual(malformed(path));
  });

  it.each(["1e400", "-1e400", "NaN", "Infinity", "0x10", "01", "+1", "1_000"])(
    "refuses %s as a number",
    (number) => {
      const body = withColumn("spend", [0, 2, 3, 4]).replace('"spend":[0', `"spend":[${number}`);
      expect(body).toContain(number);
      expect(refusalOf(body)).toMatchObject({ code: "input.malformedRequest" });
    },
  );

  it("says which version it speaks before it looks at the shape", () => {
    expect(refusalOf('{"contractVersion":1,"anything":[{}]}')).toEqual({
      code: "service.versionMismatch",
      supported: 3,
    });
  });

  it("refuses 130,001 customers, and says how many", () => {
    const keys = "-".repeat(16 * 130_001);
    expect(refusalOf(JSON.stringify({ ...sound, keys }))).toEqual({
      code: "input.tooManyCustomers",
      found: 130_001,
      limit: 130_000,
    });
  });

  it("refuses too large a body unread", () => {
    const problem = { code: "service.tooLarge", limit: MAX_BODY_BYTES };
    expect(refusalOf(" ".repeat(MAX_BODY_BYTES + 1))).toEqual(problem);
  });

  it.each([
    ["lists in lists", "[".repeat(5_000_000)],
    ["lists in lists, spread out", "[ ".repeat(2_500_000)],
    ["objects in objects", '{"a":'.repeat(1_000_000)],
    [
      "an object of a million fields",
      `{${Array.from({ length: 500_000 }, (_, i) => `"${i}":1`).join(",")}}`,
    ],
  ])("refuses %s unparsed", (_, body) => {
    // Parsed, these take seconds and hundreds of megabytes.
    const parse = vi.spyOn(JSON, "parse");
    onTestFinished(() => parse.mockRestore());
    expect(refusalOf(body)).toEqual(malformed("body"));
    expect(parse).not.toHaveBeenCalled();
  });
});

const places = ["", "options", "options.weights", "options.tierFrom", "columns"];

describe("closed schemas", () => {
  it("let no extra field in, at any depth", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.string({ minLength: 1 }),
        fc.jsonValue({ maxDepth: 0 }),
        (place, name, value) => {
          const request = structuredClone(sound);
          const target = objectAt(request, place);
          fc.pre(!Object.hasOwn(target, name) && !["spend", "influence"].includes(name));
          Object.defineProperty(target, name, { value, enumerable: true });
          expect(refusalOf(JSON.stringify(request))).toMatchObject({
            code: "input.malformedRequest",
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(
    places.flatMap((place) =>
      ["__proto__", "constructor", "prototype", "toString"].map((name) => [name, place] as const),
    ),
  )("refuse %s in '%s' and change no prototype", (name, place) => {
    const request = structuredClone(sound);
    Object.defineProperty(objectAt(request, place), name, {
      value: { polluted: 1 },
      enumerable: true,
    });
    expect(refusalOf(JSON.stringify(request))).toMatchObject({ code: "input.malformedRequest" });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("never throw, whatever JSON comes", () => {
    fc.assert(
      fc.property(fc.json(), (body) => {
        expect(refusalOf(body)).toHaveProperty("code");
      }),
      { numRuns: 2_000 },
    );
  });

  it("never throw, whichever value of a sound request is changed to whatever", () => {
    const paths = pathsOf(sound);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const request = structuredClone(sound);
        const target = objectAt(request, path.slice(0, -1).join("."));
        target[path.at(-1)!] = value;
        const refusal = refusalOf(JSON.stringify(request));
        if (refusal !== "accepted") expect(refusal).toHaveProperty("code");
      }),
      { numRuns: 2_000 },
    );
  });
});

function withOptions(options: Partial<Record<keyof RunRequest["options"], unknown>>): string {
  return JSON.stringify({ ...sound, options: { ...sound.options, ...options } });
}

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
