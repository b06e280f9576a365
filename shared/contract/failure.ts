/**
 * How the service says no: a problem's code and parameters, never prose.
 */
import * as z from "zod/mini";

export const serviceFailureSchema = z.strictObject({
  problem: z.discriminatedUnion("code", [
    z.strictObject({ code: z.literal("input.malformedRequest"), path: z.string() }),
    z.strictObject({ code: z.literal("input.tooManyCustomers"), found: z.int(), limit: z.int() }),
    z.strictObject({ code: z.literal("service.notAllowed") }),
    z.strictObject({ code: z.literal("service.busy"), retryAfterSeconds: z.int() }),
    z.strictObject({ code: z.literal("service.versionMismatch"), supported: z.int() }),
    z.strictObject({ code: z.literal("service.tooLarge"), limit: z.int() }),
    z.strictObject({ code: z.literal("service.unknownRun") }),
    z.strictObject({ code: z.literal("service.failed"), reference: z.string() }),
  ]),
});
export type ServiceFailure = z.infer<typeof serviceFailureSchema>;
