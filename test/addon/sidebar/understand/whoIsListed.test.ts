import { expect, it } from "vitest";
import { whoIsListed } from "../../../../addon/sidebar/understand/whoIsListed.ts";
import { shopResult } from "../scoredShop.ts";

it("counts prospects apart from who is scored", () => {
  const { facts, model } = shopResult;
  expect(whoIsListed({ facts, model }, "en")).toBe("12 customers");
  const withProspects = { facts, model: { ...model, prospects: 3 } };
  expect(whoIsListed(withProspects, "en")).toBe("12 scored, 3 prospects listed");
  expect(whoIsListed(withProspects, "zh")).toBe("12位客户（已评分）和3位潜在客户（仅列出）");
});
