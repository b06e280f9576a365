/**
 * HTTP requests as events in payload format 2.0.
 */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { RouteKey } from "#shared/contract/routes.ts";
import type { HttpEvent } from "../handlers/httpEvent.ts";
import type { VerifiedClaims } from "./authorizer.ts";

export interface MatchedRoute {
  readonly key: RouteKey;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Null when no route has this method and path. */
export function matchRoute(
  { method, url }: IncomingMessage,
  routes: Readonly<Record<RouteKey, unknown>>,
): MatchedRoute | null {
  const path = (url ?? "").split("?")[0]!;
  for (const key of Object.keys(routes) as RouteKey[]) {
    const [routeMethod, pattern] = key.split(" ") as [string, string];
    const parameters = routeMethod === method ? parametersOf(pattern, path) : null;
    if (parameters !== null) return { key, path, parameters };
  }
  return null;
}

export function gatewayEvent(
  request: IncomingMessage,
  route: MatchedRoute,
  claims: VerifiedClaims,
  body: Buffer,
): HttpEvent {
  const isText = isTextType(request.headers["content-type"] ?? "");
  return {
    version: "2.0",
    routeKey: route.key,
    rawPath: route.path,
    headers: joinedHeaders(request),
    ...(Object.keys(route.parameters).length > 0 && { pathParameters: route.parameters }),
    requestContext: { requestId: randomUUID(), authorizer: { jwt: { claims } } },
    ...(body.length > 0 && { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** "/v1/runs/{id}" against "/v1/runs/12" → { id: "12" }; null when they differ. */
function parametersOf(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [place, part] of wanted.entries()) {
    const value = given[place]!;
    if (part.startsWith("{") && value !== "") parameters[part.slice(1, -1)] = decoded(value);
    else if (part !== value) return null;
  }
  return parameters;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Everything else reaches a function in base64. */
function isTextType(contentType: string): boolean {
  return /^(text\/|application\/(json|javascript|xml))/i.test(contentType);
}

function joinedHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    headers[name] = (values ?? []).join(",");
  }
  return headers;
}
