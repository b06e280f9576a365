import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "#shared/contract/openApi.ts";
import { routes } from "#shared/contract/routes.ts";

describe("the OpenAPI document", () => {
  const document = JSON.parse(JSON.stringify(openApiDocument()));

  it("is the one in lambdas/openapi.json; `npx tsx lambdas/openapi.ts` writes it", () => {
    const committed = readFileSync(
      new URL("../../../lambdas/openapi.json", import.meta.url),
      "utf8",
    );
    expect(JSON.parse(committed)).toEqual(document);
  });

  it("has exactly the routes of the service", () => {
    const documented = Object.entries(document.paths as Record<string, object>).flatMap(
      ([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual(Object.keys(routes).sort());
    expect(documented).toHaveLength(5);
  });

  it("describes a column as the array of bounded whole numbers that it is", () => {
    const request = document.paths["/v1/runs"].post.requestBody.content["application/json"].schema;
    expect(request.properties.columns.properties.orderCount).toEqual({
      type: "array",
      description: "Valid orders; 0 for a prospect; -1 unknown",
      items: { type: "integer", minimum: -1, maximum: 10_000_000 },
    });
  });

  it("closes every object", () => {
    const open: string[] = [];
    visit(document.paths, "", (schema, path) => {
      const isRecord = "propertyNames" in schema;
      if (schema["type"] === "object" && !isRecord && schema["additionalProperties"] !== false) {
        open.push(path);
      }
    });
    expect(open).toEqual([]);
  });
});

function visit(
  node: unknown,
  path: string,
  each: (node: Record<string, unknown>, path: string) => void,
): void {
  if (typeof node !== "object" || node === null) return;
  each(node as Record<string, unknown>, path);
  for (const [name, child] of Object.entries(node)) visit(child, `${path}/${name}`, each);
}
