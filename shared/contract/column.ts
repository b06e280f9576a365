/**
 * A column of whole numbers, as it crosses the wire.
 *
 * One check of the whole array instead of one schema per element: a hundred thousand customers
 * times six columns would otherwise cost more than scoring them.
 */
import * as z from "zod/mini";

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Every element a safe integer within the bounds; documented in JSON Schema as what it is. */
export function column(bounds: Bounds, description: string) {
  return z
    .custom<readonly number[]>((value) => isColumn(value, bounds), "not a column of whole numbers")
    .register(columnSchemas, { ...bounds, description });
}

/** What the OpenAPI document says of each column schema: `z.toJSONSchema` cannot look into a custom check. */
export const columnSchemas = z.registry<Bounds & { readonly description: string }>();

function isColumn(value: unknown, { min, max }: Bounds): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const element: unknown = value[i];
    if (!Number.isSafeInteger(element)) return false;
    if ((element as number) < min || (element as number) > max) return false;
  }
  return true;
}
