/**
 * Writes lambdas/openapi.json from the schemas: npx tsx lambdas/openapi.ts
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openApiDocument } from "#shared/contract/openApi.ts";

writeFileSync(
  fileURLToPath(new URL("openapi.json", import.meta.url)),
  `${JSON.stringify(openApiDocument(), null, 2)}\n`,
);
