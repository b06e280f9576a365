import { describe, expect, it } from "vitest";
import type { Method } from "#shared/engine/forecast/methods.ts";
import type { RecordedRun } from "../../../../addon/src/table/record/recordedRun.ts";
import { recordTab, runInRecord } from "../../../../addon/src/table/record/recordTab.ts";
import {
  type MethodChange,
  methodChangesOf,
  methodNotices,
} from "../../../../addon/src/table/tabs/methodChanges.ts";
import { scoredShop } from "./scoredShop.ts";

const { carried: _, ...shop } = scoredShop();

function runBy(method: Method, methodChanges: readonly MethodChange[] = []): RecordedRun {
  const { response } = shop;
  const { model } = response;
  const forecast = { ...model.forecast, method };
  return {
    ...shop,
    language: "en",
    methodChanges,
    response: { ...response, model: { ...model, forecast } },
  };
}

const TODAY = 20_779;
const earlier: MethodChange = { day: 20_000, from: "bg-nbd", to: "closed-form" };

describe("a change of the method", () => {
  it("is kept with those before it, and told once", () => {
    const former = runBy("closed-form", [earlier]);
    const changes = methodChangesOf(former, runBy("pareto-nbd"), TODAY);
    const change = { day: TODAY, from: "closed-form", to: "pareto-nbd" } as const;
    expect(changes).toEqual([earlier, change]);
    expect(methodNotices(former, changes)).toEqual([
      { code: "notice.methodChanged", from: "closed-form", to: "pareto-nbd" },
    ]);
    const next = runBy("pareto-nbd", changes);
    const still = methodChangesOf(next, runBy("pareto-nbd"), TODAY + 7);
    expect(still).toEqual(changes);
    expect(methodNotices(next, still)).toEqual([]);
  });

  it("is told again after the record was read from the document", () => {
    const read = runInRecord(recordTab(runBy("bg-nbd", [earlier])).values);
    const changes = methodChangesOf(read, runBy("mbg-nbd"), TODAY);
    expect(changes).toHaveLength(2);
    expect(methodNotices(read, changes)).toHaveLength(1);
    expect(methodNotices(read, read!.methodChanges)).toEqual([]);
  });

  it("is none of a first run, and none of another table", () => {
    expect(methodChangesOf(null, runBy("bg-nbd"), TODAY)).toEqual([]);
    const other = { ...runBy("bg-nbd"), sheet: "Other" };
    expect(methodChangesOf(runBy("closed-form", [earlier]), other, TODAY)).toEqual([]);
  });
});
