import { expect, it } from "vitest";
import { renameTab } from "../../../../addon/local/document/renameTab.ts";
import { sheet } from "./formula/sheet.ts";

it("lets formulas follow a tab to its new name, whatever has to be quoted in it", () => {
  const { document, tab, write, shown } = sheet();
  write(1, 1, [[7, "=Sheet1!A1+'sheet1'!$A$1+A1&\"Sheet1!A1\""]]);
  for (const [name, quoted] of [
    ["Ada's 2025", "'Ada''s 2025'"],
    ["A1", "'A1'"],
    ["订单", "'订单'"],
    ["Orders", "Orders"],
  ]) {
    renameTab(document, tab, name ?? "");
    expect(tab.formulas.get("1,2")).toBe(`${quoted}!A1+${quoted}!$A$1+A1&"Sheet1!A1"`);
    write(2, 1, [[1]]);
    expect(shown(1, 2)).toBe("21Sheet1!A1");
  }
});
