import { describe, expect, it } from "vitest";
import { problemOfRefusal } from "../../../addon/src/sheet/writeProblems.ts";

const scope = "https://www.googleapis.com/auth/spreadsheets.currentonly";

describe("a refusal of the host", () => {
  it.each([
    ["You are trying to edit a protected cell or object.", "sheet.protectedRange"],
    ["您正在尝试修改受保护的单元格或对象。", "sheet.protectedRange"],
    [
      `You do not have permission to call x. Required permissions: ${scope}`,
      "sheet.permissionMissing",
    ],
    // Whatever the language, the address of the scope stands at the end.
    [`Sie haben keine Berechtigung, x aufzurufen: ${scope}`, "sheet.permissionMissing"],
    ["您没有执行该操作的权限。", "sheet.permissionMissing"],
    ["… above the limit of 10000000 cells.", "sheet.tooManyCells"],
    ["… über das Limit von 10.000.000 Zellen hinaus", "sheet.tooManyCells"],
    ["此操作会使工作簿中的单元格数量超过 10,000,000 个的上限。", "sheet.tooManyCells"],
  ])("%s is %s", (message, code) => {
    expect(problemOfRefusal(new Error(message), "CV Customers")?.code).toBe(code);
  });

  it.each([
    "Service error: Spreadsheets",
    "TypeError: x is not a function",
    "row 110000000 is gone",
  ])("%s is a defect of ours", (message) => {
    expect(problemOfRefusal(new Error(message), "")).toBe(null);
  });
});
