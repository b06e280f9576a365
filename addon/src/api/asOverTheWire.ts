import type { TypedColumn } from "#shared/contract/scores.ts";

/** An answer as it would arrive: through text, for what JSON does not know (minus zero) must not differ either. */
export function asOverTheWire(answer: {
  readonly columns: Readonly<Record<string, TypedColumn | undefined>>;
}): unknown {
  const columns: Record<string, number[]> = {};
  for (const [name, column] of Object.entries(answer.columns)) {
    if (column !== undefined) columns[name] = Array.from(column);
  }
  return JSON.parse(JSON.stringify({ ...answer, columns }));
}
