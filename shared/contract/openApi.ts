/**
 * The OpenAPI document, made from the schemas that the handlers check with: it cannot drift from them.
 */
import * as z from "zod/mini";
import { columnSchemas } from "./column.ts";
import { serviceFailureSchema } from "./failure.ts";
import { DATASET_HEADER, type RouteKey, routes } from "./routes.ts";
import { contractVersion, STORE_HEADER, storeStates } from "./run.ts";

type Json = Readonly<Record<string, unknown>>;

/** OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
export function openApiDocument(): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Tierline",
      version: String(contractVersion),
      description:
        "Customer value scores and profit of a pseudonymous population. Columns are whole numbers: money in hundredths, dates in days since 1970-01-01.",
    },
    security: [{ identityToken: [] }],
    paths: paths(),
    components: {
      securitySchemes: {
        identityToken: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "Google's OpenID Connect identity token of the add-on.",
        },
      },
      schemas: { ServiceFailure: jsonSchema(serviceFailureSchema) },
    },
  };
}

function paths(): Json {
  const byPath: Record<string, Record<string, Json>> = {};
  for (const key of Object.keys(routes) as RouteKey[]) {
    const [method, path] = key.split(" ") as [string, string];
    byPath[path] = { ...byPath[path], [method.toLowerCase()]: operation(key) };
  }
  return byPath;
}

function operation(key: RouteKey): Json {
  const { summary, request, response, failures } = routes[key];
  const refusals = failures.map((status) => [String(status), refusal(status)] as const);
  return {
    summary,
    ...(key.endsWith("/{id}") && { parameters: storedRunParameters }),
    ...(request && { requestBody: { required: true, content: content(jsonSchema(request)) } }),
    responses: {
      200: {
        description: "OK",
        ...(key.startsWith("POST ") && { headers: { [STORE_HEADER]: storeHeader } }),
        content: content(jsonSchema(response)),
      },
      ...Object.fromEntries(refusals),
    },
  };
}

const storedRunParameters = [
  {
    name: "id",
    in: "path",
    required: true,
    schema: { type: "string", pattern: "^[0-9a-f]{32}$" },
  },
  {
    name: DATASET_HEADER,
    in: "header",
    required: true,
    description: "The dataset secret that the run was made with.",
    schema: { type: "string", pattern: "^[A-Za-z0-9_-]{22}$" },
  },
];

const storeHeader = {
  description: "Answered from the store, computed and kept, or computed and not kept.",
  schema: { type: "string", enum: storeStates },
};

/** The gateway refuses a token, a flood and a defect of its own without a problem code. */
function refusal(status: number): Json {
  return {
    description: `Refused (${status})`,
    content: content({ $ref: "#/components/schemas/ServiceFailure" }),
  };
}

function content(schema: Json): Json {
  return { "application/json": { schema } };
}

function jsonSchema(schema: z.core.$ZodType): Json {
  const { $schema, ...described } = z.toJSONSchema(schema, {
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const column = columnSchemas.get(zodSchema as never);
      if (column === undefined) return;
      const { min, max, description } = column;
      Object.assign(jsonSchema, {
        type: "array",
        description,
        items: { type: "integer", minimum: min, maximum: max },
      });
    },
  });
  return described;
}
