import { createHash } from "node:crypto";
import type { RunRequest } from "#shared/contract/run.ts";
import { RUN_ID_LENGTH, runIdentity } from "#shared/contract/runIdentity.ts";
import type { Population } from "#shared/engine/population.ts";

/** The name of a run: the hash of everything that its answer depends on. */
export function runIdOf(request: RunRequest, population: Population): string {
  const { head, keys, columns } = runIdentity(request, population);
  const hash = createHash("sha256").update(head, "latin1").update(keys, "latin1");
  for (const column of columns) hash.update(column);
  return hash.digest("hex").slice(0, RUN_ID_LENGTH);
}
