/**
 * What a route is, and how one reads what it is asked.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { bodyOf, Refusal } from "./loopback.ts";

export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void> | void;

/** By method and path, "GET /api/document". */
export type Routes = Readonly<Record<string, Route>>;

export const MEGABYTE = 1024 * 1024;
/** A pasted table of a hundred thousand rows is within it. */
const LARGEST_JSON = 100 * MEGABYTE;

/** @throws Refusal for a body that is no JSON, or not of the form that was agreed. */
export async function jsonOf<Agreed>(
  request: IncomingMessage,
  agreed: z.ZodType<Agreed>,
): Promise<Agreed> {
  const body = (await bodyOf(request, LARGEST_JSON)).toString("utf8");
  const parsed = agreed.safeParse(jsonIn(body));
  if (!parsed.success) throw new Refusal(400, z.prettifyError(parsed.error));
  return parsed.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "The body is no JSON.");
  }
}

/** @throws Refusal for anything but a whole number from 0. */
export function wholeNumber(parameters: URLSearchParams, name: string): number {
  const value = Number(parameters.get(name));
  if (!Number.isInteger(value) || value < 0) throw new Refusal(400, `${name} is no whole number.`);
  return value;
}
