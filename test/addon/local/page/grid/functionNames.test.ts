import { expect, it } from "vitest";
import { begunName, namedSo } from "../../../../../addon/local/page/grid/functionNames.ts";

it.each([
  ["=cv", 3, "cv"],
  ["=1+CV_T", 7, "CV_T"],
  ["=SUM(cv_", 8, "cv_"],
  ["=cv+1", 3, "cv"],
  ["cv", 2, undefined],
  ['="cv', 4, undefined],
  ["=Tab!cv", 7, undefined],
  ["=cv_tier(", 8, undefined],
  ["=$cv", 4, undefined],
])("in %s at %i the name %s is begun", (text, caret, name) => {
  expect(begunName(text, caret)?.name).toBe(name);
});

it("offers functions by their beginning, whatever its case", () => {
  const named = (name: string) => ({ name, description: "", example: "", parameters: [] });
  const functions = [named("CV_SCORE"), named("CV_TIER")];
  const offered = (name: string) => namedSo(functions, { from: 1, name }).map((each) => each.name);
  expect(offered("cv_")).toEqual(["CV_SCORE", "CV_TIER"]);
  expect(offered("cv_t")).toEqual(["CV_TIER"]);
  expect(offered("score")).toEqual([]);
});
