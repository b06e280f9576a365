/**
 * What a route is, and how one reads what it is asked.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyOf, Refusal } from "./loopback.ts";

export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void> | void;

/** By method and path, "GET /api/document". */
export type Routes = Readonly<Record<string, Route>>;

export const MEGABYTE = 1024 * 1024;
const LARGEST_JSON = 10 * MEGABYTE;

/** @throws Refusal for a body that is none. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse((await bodyOf(request, LARGEST_JSON)).toString("utf8"));
  } catch (refusal) {
    if (refusal instanceof SyntaxError) throw new Refusal(400, "The body is no JSON.");
    throw refusal;
  }
}

/** @throws Refusal for anything but a whole number from 0. */
export function wholeNumber(parameters: URLSearchParams, name: string): number {
  const value = Number(parameters.get(name));
  if (!Number.isInteger(value) || value < 0) throw new Refusal(400, `${name} is no whole number.`);
  return value;
}
