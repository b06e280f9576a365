/**
 * What the page may send, as agreed in `pageApi.ts`: anything else is refused before it reaches the document.
 */
import { z } from "zod";
import { sampleNames, type TabRequest } from "../documentApi.ts";
import type { CallRequest, ChangeRequest, EditRequest, Selection } from "../pageApi.ts";

/** More than a tab can have: what is larger is no place. */
const MOST_LINES = 20_000_000;
const place = z.int().min(0).max(MOST_LINES);
const count = z.int().min(1).max(MOST_LINES);
const sheet = z.int().min(0);

export const selectionRequest: z.ZodType<Selection> = z.object({
  sheet,
  row: place,
  column: place,
  rows: count,
  columns: count,
});

export const editRequest = z.object({
  sheet,
  row: place,
  column: place,
  texts: z.array(z.array(z.string())),
  rows: count.exactOptional(),
  columns: count.exactOptional(),
}) satisfies z.ZodType<EditRequest>;

export const changeRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("clear"), area: selectionRequest }),
  z.object({
    kind: z.literal("copy"),
    from: selectionRequest,
    to: selectionRequest,
    isCut: z.boolean(),
  }),
  z.object({
    kind: z.enum(["insert", "delete"]),
    sheet,
    along: z.enum(["rows", "columns"]),
    first: place,
    count,
  }),
  z.object({ kind: z.literal("sort"), sheet, column: place, isDescending: z.boolean() }),
  z.object({
    kind: z.literal("resize"),
    sheet,
    column: place,
    columns: count,
    pixels: z.number().min(1),
  }),
  z.object({ kind: z.enum(["undo", "redo"]) }),
]) satisfies z.ZodType<ChangeRequest>;

export const tabRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("add"), name: z.string() }),
  z.object({ kind: z.literal("rename"), sheet, name: z.string() }),
  z.object({ kind: z.enum(["delete", "hide", "show"]), sheet }),
  z.object({ kind: z.literal("move"), sheet, by: z.union([z.literal(-1), z.literal(1)]) }),
]) satisfies z.ZodType<TabRequest>;

export const callRequest = z.object({
  functionName: z.string(),
  args: z.array(z.unknown()),
}) satisfies z.ZodType<CallRequest>;

export const nameRequest = z.object({ name: z.string() });
export const keyRequest = z.object({ key: z.string() });
export const buttonRequest = z.object({ button: z.string() });
export const sampleRequest = z.object({ sample: z.enum(sampleNames) });
